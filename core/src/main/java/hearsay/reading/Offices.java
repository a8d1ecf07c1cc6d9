package hearsay.reading;

import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.model.SourceLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country of those who hold an office that the report has named a body for: "Sudan's army said
 * … Brigadier Tahir told reporters" in one paragraph, "Ethiopia's government denied it. Its
 * spokesman said". What is found for a name holds wherever the report names it. One per report, fed
 * in text order; for one thread.
 */
final class Offices {
  /** Offices that are told by the service alone: of whatever body of it was just spoken of. */
  private static final Set<String> SERVICES = Set.of("MIL", "COP");

  /** How many sentences back the body of "its spokesman" may stand. */
  private static final int REACH = 2;

  private record Body(String country, List<String> sectors, int paragraph, int sentence) {}

  private final Sentences sentences;
  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, String> countries = new HashMap<>();

  Offices(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The same link, with its country where one is told elsewhere. */
  SourceLink settled(SourceLink link, Mention mention) {
    int paragraph = sentences.list().get(mention.sentence()).paragraph();
    if (link.kind() == SourceLink.Kind.ORGANIZATION && link.country() != null) {
      List<String> sectors = Objects.requireNonNullElse(link.sector(), List.of());
      bodies.add(new Body(link.country(), sectors, paragraph, mention.sentence()));
    }
    if (link.kind() != SourceLink.Kind.PERSON || link.country() != null) {
      return link;
    }
    String known = link.name() == null ? null : countries.get(link.name());
    String country = known != null ? known : ofBody(link, mention, paragraph);
    if (country == null) {
      return link;
    }
    if (link.name() != null) {
      countries.put(link.name(), country);
    }
    return link.of(country);
  }

  private @Nullable String ofBody(SourceLink link, Mention mention, int paragraph) {
    String words = Objects.requireNonNullElse(link.text(), "").toLowerCase(Locale.ROOT);
    if (words.startsWith("its ")) {
      return justHeard(mention.sentence());
    }
    Set<String> services = Set.copyOf(Objects.requireNonNullElse(link.sector(), List.of()));
    String found = null;
    for (int i = bodies.size() - 1; i >= 0 && bodies.get(i).paragraph() == paragraph; i--) {
      Body body = bodies.get(i);
      boolean same =
          body.sectors().stream()
              .anyMatch(sector -> SERVICES.contains(sector) && services.contains(sector));
      if (same && found != null && !found.equals(body.country())) {
        return null;
      }
      found = same ? body.country() : found;
    }
    return found;
  }

  private @Nullable String justHeard(int sentence) {
    if (bodies.isEmpty()) {
      return null;
    }
    Body last = bodies.get(bodies.size() - 1);
    return sentence - last.sentence() <= REACH ? last.country() : null;
  }
}
