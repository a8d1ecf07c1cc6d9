package hearsay.corroboration.text;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a report's own lines from what its page says beside it (rights, credits, invitations to
 * read more), by boilerplate.tsv. Lines that every report of an outlet carries would make its
 * reports look alike.
 */
public final class Boilerplate {
  /**
   * A longer line is of the report even where it has such words, since pages glue lines together.
   */
  private static final int LONGEST = 400;

  private static final Boilerplate TABLE =
      new Boilerplate(Tables.rows(Boilerplate.class, "boilerplate.tsv", 2));

  private final Set<String> whole = new HashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private Boilerplate(List<String[]> rows) {
    for (String[] row : rows) {
      switch (row[0]) {
        case "is" -> whole.add(row[1]);
        case "starts" -> starts.add(row[1]);
        case "has" -> parts.add(row[1]);
        default -> throw new IllegalStateException("boilerplate.tsv: \"" + row[0] + "\"");
      }
    }
  }

  /** The lines that are the report's own, in order, without white space around them. */
  public static List<Span> bodyLines(CodePointText text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.codePoint(at) == '\n') {
        Span line = text.trim(new Span(begin, at));
        if (line.length() > 0 && !TABLE.covers(text.at(line))) {
          lines.add(line);
        }
        begin = at + 1;
      }
    }
    return lines;
  }

  private boolean covers(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    return whole.contains(lower)
        || starts.stream().anyMatch(lower::startsWith)
        || parts.stream().anyMatch(lower::contains);
  }
}
