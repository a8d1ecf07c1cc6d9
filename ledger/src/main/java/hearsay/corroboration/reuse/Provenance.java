package hearsay.corroboration.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report says that it is from.
 *
 * @param publisher its outlet's usual name; as the report names it where the outlet is unknown;
 *     null where it names none
 * @param credits whom it credits, each once
 */
public record Provenance(@Nullable String publisher, List<Credit> credits) {
  public Provenance {
    credits = List.copyOf(credits);
  }

  /**
   * A credit.
   *
   * @param name the credited outlet's usual name
   * @param agency whether it sells its reports to others
   * @param by what gives it
   * @param words as the report has them
   */
  public record Credit(String name, boolean agency, By by, String words) {}

  /** What gives a credit. */
  public enum By {
    /** A dateline or a line of credits: "(AP) —", "Reuters contributed to this report". */
    CREDIT,
    /** The line of authors: "By Jane Roe, Associated Press". */
    BYLINE
  }

  /** Whether the report credits that outlet. */
  public boolean credits(@Nullable String name) {
    return credits.stream().anyMatch(credit -> credit.name().equals(name));
  }
}
