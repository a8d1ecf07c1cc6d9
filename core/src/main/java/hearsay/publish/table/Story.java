package hearsay.publish.table;

import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a report names, each once, as far as a reading knows it.
 *
 * @param people the persons among its sources
 * @param organizations the organizations among its sources
 * @param places the literal places that the gazetteer knows
 */
record Story(List<String> people, List<String> organizations, List<String> places) {
  static Story of(Reading reading) {
    return new Story(
        sources(reading, SourceLink.Kind.PERSON),
        sources(reading, SourceLink.Kind.ORGANIZATION),
        distinct(
            reading.places().stream()
                .filter(place -> place.use() == Place.Use.LITERAL)
                .map(Place::name)));
  }

  private static List<String> sources(Reading reading, SourceLink.Kind kind) {
    return distinct(
        reading.claims().stream()
            .flatMap(claim -> claim.chain().stream())
            .filter(link -> link.kind() == kind)
            .map(SourceLink::name));
  }

  private static List<String> distinct(Stream<@Nullable String> names) {
    return names.filter(Objects::nonNull).distinct().toList();
  }
}
