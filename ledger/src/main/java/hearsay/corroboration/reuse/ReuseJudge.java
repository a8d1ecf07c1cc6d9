package hearsay.corroboration.reuse;

import hearsay.corroboration.reuse.Provenance.Credit;
import hearsay.corroboration.reuse.Reuse.Direction;
import hearsay.corroboration.reuse.Reuse.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whether and how two reports share text: a function of the two alone, whichever is first. */
public final class ReuseJudge {
  private static final double ALL = 0.95;
  private static final double MOST = 0.5;

  /** Fewer shared words than these in all are none of a paragraph. */
  private static final int LEAST_SHARED = 20;

  private static final int DATE = "2024-08-09".length();

  private ReuseJudge() {}

  /** What two reports share; empty where it is too little to tell anything. */
  public static Optional<Reuse> judge(ReportText one, ReportText other) {
    boolean turned = isBehind(one, other);
    ReportText first = turned ? other : one;
    ReportText second = turned ? one : other;
    Overlap overlap = Overlap.of(first, second);
    int shared = overlap.passages().stream().mapToInt(Passage::words).sum();
    if (shared < LEAST_SHARED && !(overlap.ofFirst() >= ALL && overlap.ofSecond() >= ALL)) {
      return Optional.empty();
    }
    return Optional.of(reuse(first, second, overlap));
  }

  private static Reuse reuse(ReportText first, ReportText second, Overlap overlap) {
    Kind kind = kind(first, second, overlap);
    String source = first.provenance().publisher();
    List<Credit> named =
        second.provenance().credits().stream()
            .filter(credit -> credit.name().equals(source))
            .toList();
    if (!named.isEmpty()) {
      String agency = named.get(0).agency() ? source : null;
      return new Reuse(first.id(), second.id(), kind, overlap, Direction.CREDITED, agency, named);
    }
    Optional<String> common = commonAgency(first.provenance(), second.provenance());
    if (common.isPresent()) {
      List<Credit> credits =
          Stream.of(second, first)
              .flatMap(report -> report.provenance().credits().stream())
              .filter(credit -> credit.name().equals(common.get()))
              .toList();
      return new Reuse(
          first.id(), second.id(), kind, overlap, Direction.COMMON_AGENCY, common.get(), credits);
    }
    boolean earlier = compareTimes(first, second) < 0;
    Direction direction = earlier ? Direction.EARLIER : Direction.UNKNOWN;
    return new Reuse(first.id(), second.id(), kind, overlap, direction, null, List.of());
  }

  private static Optional<String> commonAgency(Provenance first, Provenance second) {
    return second.credits().stream()
        .filter(Credit::agency)
        .map(Credit::name)
        .filter(first::credits)
        .findFirst();
  }

  private static Kind kind(ReportText first, ReportText second, Overlap overlap) {
    if (overlap.ofFirst() >= ALL && overlap.ofSecond() >= ALL) {
      return Kind.SAME;
    }
    if (overlap.ofFirst() >= MOST || overlap.ofSecond() >= MOST) {
      return Kind.EDITED;
    }
    boolean quoted =
        overlap.passages().stream()
            .allMatch(
                passage -> first.isQuoted(passage.first()) && second.isQuoted(passage.second()));
    return quoted ? Kind.QUOTED : Kind.PARTIAL;
  }

  /** Whether the first has its text from the second rather than the other way round. */
  private static boolean isBehind(ReportText first, ReportText second) {
    boolean credits = first.provenance().credits(second.provenance().publisher());
    boolean credited = second.provenance().credits(first.provenance().publisher());
    if (credits != credited) {
      return credits;
    }
    int times = compareTimes(first, second);
    return times != 0 ? times > 0 : first.id().compareTo(second.id()) > 0;
  }

  /** By the moment where both give one, else by the day; 0 where one gives none. */
  private static int compareTimes(ReportText first, ReportText second) {
    OffsetDateTime firstMoment = moment(first.published());
    OffsetDateTime secondMoment = moment(second.published());
    if (firstMoment != null && secondMoment != null) {
      return firstMoment.toInstant().compareTo(secondMoment.toInstant());
    }
    Long firstDay = day(first.published());
    Long secondDay = day(second.published());
    return firstDay == null || secondDay == null ? 0 : firstDay.compareTo(secondDay);
  }

  private static @Nullable OffsetDateTime moment(@Nullable String published) {
    try {
      return published == null || published.length() <= DATE
          ? null
          : OffsetDateTime.parse(published);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Days since 1970 of an ISO 8601 date or date-time; null where there is none. */
  static @Nullable Long day(@Nullable String published) {
    try {
      return published == null || published.length() < DATE
          ? null
          : LocalDate.parse(published.substring(0, DATE)).toEpochDay();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
