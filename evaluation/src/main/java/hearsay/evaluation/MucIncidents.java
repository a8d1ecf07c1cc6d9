package hearsay.evaluation;

import hearsay.evaluation.MucTemplate.Dates;
import hearsay.model.Actor;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of one report: its mentions of attacks, those of the same incident merged, those
 * that MUC-4 does not ask for left out (clashes between armed forces, violence in general,
 * countries outside its nine).
 */
final class MucIncidents {
  /** The countries that the MUC-4 task is about. */
  private static final Set<String> COUNTRIES =
      Set.of("ARG", "BOL", "CHL", "COL", "ECU", "SLV", "GTM", "HND", "PER");

  /** "The weekend" says when an incident was. */
  private static final int LONGEST = 2;

  /** Older than that many days, an incident is background to MUC-4. */
  private static final int RECENT = 60;

  private static final Set<String> ARMED = Set.of("MIL", "REB");

  /** Reporters, doctors and firms tell of attacks and suffer them. */
  private static final Set<String> BYSTANDERS =
      Set.of(
          "JRN", "BUS", "MED", "EDU", "LAB", "AGR", "REL", "SOC", "REF", "LEG", "JUD", "ELI",
          "PTY");

  /** What befalls them is no attack to MUC-4. */
  private static final Set<String> OUTLAWS = Set.of("REB", "UAF", "CRM");

  /** The dateline ends one, too. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"')\\]]{0,2}\\s{2}\\s*|\\R\\s*\\R\\s*| -- ");

  private final Reading reading;
  private final CodePointText text;
  private final @Nullable LocalDate published;
  private final @Nullable String dateline;
  private final List<Span> sentences;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();

  MucIncidents(Reading reading, MucCorpus.Document document) {
    this.reading = reading;
    this.text = new CodePointText(document.text());
    this.published = document.published() == null ? null : LocalDate.parse(document.published());
    this.dateline = document.place();
    this.sentences = sentences(text, document.text());
    reading.places().forEach(place -> places.put(place.id(), place));
    reading.times().forEach(time -> times.put(time.id(), time));
    reading.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
  }

  private static List<Span> sentences(CodePointText points, String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher ends = SENTENCE_END.matcher(text);
    int begin = 0;
    while (ends.find()) {
      sentences.add(points.span(begin, ends.end()));
      begin = ends.end();
    }
    sentences.add(points.span(begin, text.length()));
    return sentences;
  }

  /**
   * What is told as a fact; a report that tells no incident so is about one that it takes for known
   * ("those who murdered him").
   */
  List<MucTemplate> assemble() {
    List<MucTemplate> told = assemble(false);
    return told.isEmpty() ? assemble(true).stream().limit(1).toList() : told;
  }

  /**
   * @param known whether incidents count that are not told as facts themselves
   */
  private List<MucTemplate> assemble(boolean known) {
    List<MucIncident> incidents = new ArrayList<>();
    for (Event event : reading.events()) {
      if ((isIncident(event) || known && isMentioned(event)) && !isHistory(event)) {
        MucIncident mention = mention(event);
        incidents.stream()
            .filter(incident -> incident.mayBe(mention))
            .max(Comparator.comparingInt(incident -> incident.affinity(mention)))
            .ifPresentOrElse(incident -> incident.absorb(mention), () -> incidents.add(mention));
      }
    }
    if (incidents.size() == 1 && !incidents.get(0).hasFigures()) {
      reading.quantities().forEach(incidents.get(0)::addQuantity);
    }
    MucGroups groups = new MucGroups(reading.report().text());
    incidents.forEach(MucIncident::dropVictims);
    incidents.forEach(incident -> incident.addOrganisations(groups));
    String home = home();
    MucStatus status = new MucStatus(sentences.stream().map(text::at).toList());
    return incidents.stream()
        .filter(incident -> incident.isSpecific() || known && incident.hasVictims())
        .filter(incident -> isOfRegion(countryOf(incident, home)))
        .map(incident -> incident.template(countryOf(incident, home), published, status))
        .toList();
  }

  /**
   * The incident's country; that of the report where its place seems to lie outside the region,
   * since small places bear the names of bigger ones elsewhere.
   */
  private static @Nullable String countryOf(MucIncident incident, @Nullable String home) {
    String told = incident.country();
    return isOfRegion(told) ? told : home;
  }

  private static boolean isOfRegion(@Nullable String country) {
    return country != null && COUNTRIES.contains(country);
  }

  private boolean isIncident(Event event) {
    boolean told =
        event.factuality().polarity() == Polarity.POSITIVE
            && event.factuality().reality() == Reality.ACTUAL
            && event.factuality().certainty() != Certainty.UNKNOWN;
    boolean clash =
        !event.recipients().isEmpty()
            && event.recipients().stream().allMatch(recipient -> isOneOf(recipient, ARMED));
    return event.type() == EventType.ASSAULT && told && !clash && !trigger(event).isGeneral();
  }

  private boolean isMentioned(Event event) {
    return event.type() == EventType.ASSAULT
        && event.factuality().polarity() == Polarity.POSITIVE
        && !trigger(event).isGeneral();
  }

  /** Told of a year or more ago. */
  private boolean isHistory(Event event) {
    TimeExpression time = event.time() == null ? null : times.get(event.time());
    return published != null
        && time != null
        && time.end() != null
        && time.end().compareTo("19") > 0
        && time.end().compareTo("195") > 0
        && time.end() != null
        && time.end().length() >= 10
        && LocalDate.parse(time.end().substring(0, 10)).plusDays(RECENT).isBefore(published);
  }

  private MucTrigger trigger(Event event) {
    int begin = event.trigger().begin();
    int end = Math.max(sentences.get(sentenceAt(begin)).end(), event.trigger().end());
    String cameo = event.cameo();
    return new MucTrigger(
        text.at(event.trigger()), text.at(new Span(begin, end)), cameo == null ? "" : cameo);
  }

  private MucIncident mention(Event event) {
    MucTrigger trigger = trigger(event);
    MucIncident incident = new MucIncident(trigger.type());
    Place place = event.place() == null ? null : places.get(event.place());
    if (place != null) {
      incident.addPlace(place);
    }
    int sentence = sentenceAt(event.trigger().begin());
    List<Place> near = placesNear(sentence, event);
    if (place == null) {
      near.stream().findFirst().ifPresent(incident::addPlace);
    }
    near.forEach(incident::addWider);
    TimeExpression time = event.time() == null ? null : times.get(event.time());
    incident.addDates(time == null ? datesNear(sentence, event.trigger()) : dates(time));
    boolean sure = event.factuality().certainty() == Certainty.CERTAIN;
    event.actors().stream()
        .filter(actor -> !isPlace(actor) && !isOneOf(actor, BYSTANDERS))
        .forEach(actor -> incident.addActor(actor, sure));
    for (Actor recipient : event.recipients()) {
      if (isPlace(recipient)) {
        placed(recipient).forEach(incident::addStruckPlace);
      } else if (!isOneOf(recipient, OUTLAWS)) {
        incident.addTarget(recipient, trigger.fate());
      }
    }
    for (String id : event.quantities()) {
      Quantity quantity = quantities.get(id);
      if (quantity != null) {
        incident.addQuantity(quantity);
      }
    }
    return incident;
  }

  /**
   * "In the Escalon district of San Salvador": all places that the sentence names, nearest first.
   */
  private List<Place> placesNear(int sentence, Event event) {
    return reading.places().stream()
        .filter(place -> place.use() == Place.Use.LITERAL)
        .filter(place -> sentences.get(sentence).contains(place.span()))
        .filter(place -> !isParticipant(event, place.span()))
        .sorted(Comparator.comparingInt(place -> distance(place.span(), event.trigger())))
        .toList();
  }

  private @Nullable Dates datesNear(int sentence, Span at) {
    return reading.times().stream()
        .filter(time -> sentences.get(sentence).contains(time.span()) && dates(time) != null)
        .min(Comparator.comparingInt(time -> distance(time.span(), at)))
        .map(this::dates)
        .orElse(null);
  }

  private static boolean isParticipant(Event event, Span span) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(actor -> actor.span().contains(span));
  }

  private static int distance(Span one, Span other) {
    return Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
  }

  /** The number of the sentence around a place in the text. */
  private int sentenceAt(int at) {
    int sentence = 0;
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).begin() <= at) {
      sentence++;
    }
    return sentence;
  }

  private static boolean isOneOf(Actor actor, Set<String> kinds) {
    List<String> sectors = actor.sector();
    return sectors != null && sectors.stream().anyMatch(kinds::contains);
  }

  /** "attacked Lima": the town is where, not whom. */
  private boolean isPlace(Actor actor) {
    return !placed(actor).isEmpty();
  }

  private List<Place> placed(Actor actor) {
    return reading.places().stream()
        .filter(place -> place.use() != Place.Use.NAME_PART && place.use() != Place.Use.DEMONYM)
        .filter(place -> place.span().contains(actor.span()))
        .toList();
  }

  /**
   * Days, inclusive; null where the expression is no stretch of days in the past, or one so long
   * ("last week", "this year") that it says when there was violence, not when this was.
   */
  private @Nullable Dates dates(TimeExpression time) {
    if (time.start() == null || time.end() == null || time.start().length() < 10) {
      return null;
    }
    LocalDate from = LocalDate.parse(time.start().substring(0, 10));
    LocalDate to = LocalDate.parse(time.end().substring(0, 10));
    if (time.type() == TimeExpression.Type.TIME) {
      to = from; // a night is told by the day on which it began
    } else if (to.isAfter(from)) {
      to = to.minusDays(1);
    }
    boolean future = published != null && from.isAfter(published);
    boolean period = from.plusDays(LONGEST).isBefore(to);
    return future || period ? null : new Dates(from.toString(), to.toString());
  }

  /** A report that names no place tells of the town that it is written in. */
  private void placeByDateline(MucIncident incident) {
    reading.places().stream()
        .filter(place -> isInDateline(place) && isOfRegion(place.country()))
        .findFirst()
        .ifPresent(incident::addPlace);
  }

  /** ISO 3166-1 alpha-3 of the country that the report is mostly about. */
  private @Nullable String home() {
    Map<String, Integer> counts = new HashMap<>();
    String best = null;
    for (Place place : reading.places()) {
      String country = place.country();
      if (country != null && COUNTRIES.contains(country)) {
        int weight = dateline != null && isInDateline(place) ? 3 : 1;
        int count = counts.merge(country, weight, Integer::sum);
        if (best == null || count > counts.getOrDefault(best, 0)) {
          best = country;
        }
      }
    }
    return best;
  }

  private boolean isInDateline(Place place) {
    return dateline != null
        && dateline.toUpperCase(Locale.ROOT).contains(place.text().toUpperCase(Locale.ROOT));
  }
}
