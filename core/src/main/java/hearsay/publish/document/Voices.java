package hearsay.publish.document;

import hearsay.model.SourceLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The voices of one report, numbered as they are met. Those that bear one name are one; those
 * without a name are one only where they stand in the same words of the report.
 */
final class Voices {
  private final Map<List<String>, String> names = new HashMap<>();

  String name(SourceLink link) {
    String kind = link.kind() == SourceLink.Kind.DOCUMENT ? "document-" : "voice-";
    return names.computeIfAbsent(identity(link), identity -> kind + (names.size() + 1));
  }

  private static List<String> identity(SourceLink link) {
    return link.name() == null
        ? List.of(link.kind().name(), "in words", Objects.toString(link.text()), "" + link.span())
        : List.of(link.kind().name(), "by name", link.name());
  }
}
