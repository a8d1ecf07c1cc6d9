package hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The date in a dateline: "KYIV, Aug. 8, 2024 (Reuters) —". */
final class DatelineDate {
  /** Places and a date take up no more pieces than this, agency and dash no more after them. */
  private static final int BEFORE = 8;

  private static final int AFTER = 6;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private DatelineDate() {}

  /** The full date that a text's dateline gives, or null. */
  static @Nullable LocalDate of(List<Finder.Found> sentences) {
    if (sentences.isEmpty() || sentences.get(0).expressions().isEmpty()) {
      return null;
    }
    Pieces pieces = sentences.get(0).pieces();
    Expression first = sentences.get(0).expressions().get(0);
    if (first.from() > BEFORE
        || !(first.meaning() instanceof Meaning.Fixed fixed)
        || fixed.period().granularity() != Granularity.DAY) {
      return null;
    }
    int end = Math.min(pieces.size(), first.to() + AFTER);
    boolean dash =
        pieces.list().subList(first.to(), end).stream()
            .anyMatch(piece -> DASHES.contains(piece.text()));
    return dash ? fixed.period().first() : null;
  }
}
