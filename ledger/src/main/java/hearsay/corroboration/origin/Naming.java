package hearsay.corroboration.origin;

import hearsay.model.Claim;
import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who the sources of one report are over all reports. Within a statement "police" are the police
 * that others name; over a whole ledger only what the report itself says counts: a person needs two
 * names, a ministry its country, the police their place. Where the report gives these with one
 * mention and there is but one such in it, they stand for its other mentions too. Who cannot be
 * told so is left out.
 */
final class Naming {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> COUNTRIES =
      Stream.concat(
              Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(),
              Stream.of("XKX")) // Kosovo has no code of its own in the standard
          .collect(Collectors.toUnmodifiableSet());

  private final String report;
  private final Map<String, Place> places = new HashMap<>();

  /** For each institution of the table where the report puts it. */
  private final Map<String, Set<Seat>> seats = new HashMap<>();

  Naming(Reading reading) {
    this.report = reading.report().id();
    for (Place place : reading.places()) {
      places.merge(
          place.text().toLowerCase(Locale.ROOT), place, (a, b) -> a.country() != null ? a : b);
    }
    Surroundings text = new Surroundings(reading);
    for (Claim claim : reading.claims()) {
      claim.chain().forEach(link -> seat(link, text));
    }
  }

  private void seat(SourceLink link, Surroundings text) {
    String words = link.text();
    if (words == null) {
      return;
    }
    Span span = link.span();
    Set<String> named = span == null ? Set.of() : text.places(span);
    Institutions.in(words)
        .ifPresent(
            one ->
                seat(one, link.country(), named, words)
                    .ifPresent(
                        seat ->
                            seats.computeIfAbsent(one.key(), any -> new TreeSet<>()).add(seat)));
  }

  /** Where an institution is: of these as much as is known, empty where unknown. */
  private record Seat(String country, String admin1, String place) implements Comparable<Seat> {
    Stream<String> parts() {
      return Stream.of(country, admin1, place).filter(part -> !part.isEmpty()).distinct();
    }

    @Override
    public int compareTo(Seat other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Whoever a source is; two where a person speaks for an institution. */
  List<Speaker> of(Source source) {
    List<Speaker> speakers = new ArrayList<>();
    if (source.kind() == Agent.Kind.OUTLET && !source.name().equals(Press.nameless(report))) {
      speakers.add(outlet(source.name(), source.name(), source.country()));
    }
    String person = source.person();
    if (person != null && person.contains(" ")) {
      speakers.add(speaker("person:" + slug(person), Agent.Kind.PERSON, source.name(), source));
    }
    body(source).ifPresent(speakers::add);
    return speakers;
  }

  private Optional<Speaker> body(Source source) {
    String called = source.called();
    Institutions.Named institution = source.institution();
    if (institution == null && called != null) {
      institution = Institutions.in(called).orElse(null);
    }
    if (institution != null) {
      Institutions.Named named = institution;
      return seat(named, source).map(seat -> institution(named, seat, source));
    }
    return called == null || !isName(called)
        ? Optional.empty()
        : Optional.of(
            speaker(
                "body:" + slug(PersonName.body(called)), Agent.Kind.INSTITUTION, called, source));
  }

  /** A name has a capital, and is not that of the town that the report means by "it". */
  private boolean isName(String called) {
    Place place = places.get(called.toLowerCase(Locale.ROOT));
    boolean town = place != null && (place.feature() == null || !place.feature().startsWith("PCL"));
    return !town
        && Words.tokens(called).stream()
            .anyMatch(token -> Character.isUpperCase(token.codePointAt(0)) && !token.equals("The"));
  }

  static Speaker outlet(String name, String written, @Nullable String country) {
    return new Speaker(
        "outlet:" + slug(name), Agent.Kind.OUTLET, name, written, country, List.of("JRN"));
  }

  private static Speaker speaker(String id, Agent.Kind kind, String name, Source source) {
    return new Speaker(id, kind, name, source.name(), country(source.country()), source.sectors());
  }

  private static Speaker institution(Institutions.Named institution, Seat seat, Source source) {
    List<String> where = seat.parts().toList();
    String id =
        Stream.concat(Stream.of(institution.key()), where.stream())
            .map(Naming::slug)
            .collect(Collectors.joining(":", "institution:", ""));
    List<String> inwards = new ArrayList<>(where);
    java.util.Collections.reverse(inwards);
    String name =
        inwards.isEmpty()
            ? institution.key()
            : institution.key() + " (" + String.join(", ", inwards) + ")";
    String country = seat.country().isEmpty() ? null : seat.country();
    return new Speaker(
        id, Agent.Kind.INSTITUTION, name, source.name(), country(country), source.sectors());
  }

  /** Where an institution is by its own words, else by those of the only other mention. */
  private Optional<Seat> seat(Institutions.Named institution, Source source) {
    String called = source.called() == null ? source.name() : source.called();
    Optional<Seat> own = seat(institution, source.country(), source.places(), source.name());
    own = own.isPresent() ? own : seat(institution, source.country(), placesIn(called), called);
    if (own.isPresent()) {
      return own;
    }
    Set<Seat> told = seats.getOrDefault(institution.key(), Set.of());
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  private Optional<Seat> seat(
      Institutions.Named institution, @Nullable String country, Set<String> names, String words) {
    return switch (institution.scope()) {
      case WORLD -> Optional.of(new Seat("", "", ""));
      case COUNTRY -> Optional.ofNullable(country(country)).map(of -> new Seat(of, "", ""));
      case PLACE -> place(names, country, words.toLowerCase(Locale.ROOT));
      case NAME -> Optional.empty();
    };
  }

  /** Of several places the first: "the Cook County sheriff in Chicago". */
  private Optional<Seat> place(Set<String> names, @Nullable String country, String words) {
    return names.stream()
        .sorted(Comparator.comparing((String name) -> words.indexOf(name)).thenComparing(n -> n))
        .flatMap(name -> Stream.ofNullable(places.get(name)))
        .findFirst()
        .map(place -> seat(place, country));
  }

  private Set<String> placesIn(String phrase) {
    String padded = " " + Words.plain(phrase) + " ";
    return places.entrySet().stream()
        .filter(entry -> padded.contains(" " + entry.getKey() + " "))
        .filter(
            entry ->
                entry.getValue().feature() == null || !entry.getValue().feature().startsWith("PCL"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Seat seat(Place place, @Nullable String country) {
    String name = place.name() != null ? place.name() : place.text();
    String of = country(place.country() != null ? place.country() : country);
    return new Seat(of == null ? "" : of, place.admin1() == null ? "" : place.admin1(), name);
  }

  /** The reader also tells bodies of no country ("NGO"). */
  private static @Nullable String country(@Nullable String code) {
    return code != null && COUNTRIES.contains(code) ? code : null;
  }

  static String slug(String words) {
    return NO_WORD
        .matcher(words.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip()
        .replace(' ', '-');
  }
}
