package hearsay.publish.wording;

import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reading by its ids. An id that leads nowhere is met with nothing rather than an error: what is
 * wrong with a reading is for {@link Contract} to say.
 */
public final class ReadingIndex {
  private final Reading reading;
  private final CodePointText text;
  private final Map<String, Claim> claims;
  private final Map<String, Quantity> quantities;
  private final Map<String, TimeExpression> times;
  private final Map<String, Place> places;
  private final Map<String, List<Claim>> within;
  private final Map<String, List<Event>> events;
  private final Map<String, List<Quantity>> figures;

  public ReadingIndex(Reading reading) {
    this.reading = reading;
    this.text = new CodePointText(reading.report().text());
    this.claims = byId(reading.claims(), Claim::id);
    this.quantities = byId(reading.quantities(), Quantity::id);
    this.times = byId(reading.times(), TimeExpression::id);
    this.places = byId(reading.places(), Place::id);
    this.within = grouped(reading.claims(), Claim::within);
    this.events = grouped(reading.events(), Event::claim);
    this.figures = grouped(reading.quantities(), Quantity::claim);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    return items.stream().collect(Collectors.toMap(id, item -> item, (first, second) -> first));
  }

  private static <T> Map<String, List<T>> grouped(
      List<T> items, Function<T, @Nullable String> owner) {
    Map<String, List<T>> groups = new HashMap<>();
    for (T item : items) {
      String id = owner.apply(item);
      if (id != null) {
        groups.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
      }
    }
    return groups;
  }

  public Reading reading() {
    return reading;
  }

  public CodePointText text() {
    return text;
  }

  public Optional<Claim> claim(@Nullable String id) {
    return found(claims, id);
  }

  public Optional<TimeExpression> time(@Nullable String id) {
    return found(times, id);
  }

  public Optional<Place> place(@Nullable String id) {
    return found(places, id);
  }

  private static <T> Optional<T> found(Map<String, T> items, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(items.get(id));
  }

  /** Claims that stand directly inside this one, in text order. */
  public List<Claim> within(Claim claim) {
    return within.getOrDefault(claim.id(), List.of());
  }

  /** Events told in this claim and in none inside of it. */
  public List<Event> events(Claim claim) {
    return events.getOrDefault(claim.id(), List.of());
  }

  /** Figures told in this claim and in none inside of it. */
  public List<Quantity> figures(Claim claim) {
    return figures.getOrDefault(claim.id(), List.of());
  }

  public List<Quantity> figures(Event event) {
    return event.quantities().stream().map(quantities::get).filter(Objects::nonNull).toList();
  }

  /** How many claims this one stands inside of. A ring of claims counts each once. */
  public int depth(Claim claim) {
    Set<String> seen = new HashSet<>();
    Optional<Claim> outer = claim(claim.within());
    while (outer.isPresent() && seen.add(outer.get().id())) {
      outer = claim(outer.get().within());
    }
    return seen.size();
  }

  /** The words under a span, as far as they lie within the text. */
  public String words(Span span) {
    int end = Math.min(span.end(), text.length());
    return text.at(Math.min(span.begin(), end), end);
  }

  /** The words of a split passage, with an ellipsis where something lies between. */
  public String words(List<Span> spans) {
    return spans.size() == 1
        ? words(spans.get(0))
        : spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }
}
