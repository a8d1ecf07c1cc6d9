package hearsay.publish.document;

import hearsay.model.SourceLink;
import hearsay.model.SourceLink.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The voices of one report, numbered as they are met. Those that bear one name are one, and so are
 * the mentions of the publishing outlet; those without a name are one only where they stand in the
 * same words of the report, and a voice without words is always another.
 */
final class Voices {
  private final Map<List<String>, String> names = new HashMap<>();
  private int met;

  String name(SourceLink link) {
    boolean wordless = link.name() == null && link.span() == null && link.kind() != Kind.OUTLET;
    return wordless ? next(link) : names.computeIfAbsent(identity(link), identity -> next(link));
  }

  private String next(SourceLink link) {
    met++;
    return (link.kind() == Kind.DOCUMENT ? "document-" : "voice-") + met;
  }

  private static List<String> identity(SourceLink link) {
    return link.name() == null
        ? List.of(link.kind().name(), "in words", Objects.toString(link.text()), "" + link.span())
        : List.of(link.kind().name(), "by name", link.name());
  }
}
