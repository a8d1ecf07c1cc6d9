package hearsay.intake;

import org.jspecify.annotations.Nullable;

/**
 * What holds for every report of a run. The first three stand in where a report itself does not
 * say.
 *
 * @param outlet who published the reports, or null
 * @param published ISO 8601 date or date-time with offset, or null
 * @param title their headline, or null
 * @param largest the most bytes of text that one report may have; a saved page, most of which is
 *     markup, may have {@value #PAGE_FACTOR} times as many
 */
public record IntakeSettings(
    @Nullable String outlet, @Nullable String published, @Nullable String title, int largest) {
  public static final int PAGE_FACTOR = 8;

  /** Nothing known, 2 MB of text at most. */
  public static final IntakeSettings DEFAULT = new IntakeSettings(null, null, null, 2_000_000);

  /**
   * Brings {@code published} into ISO form.
   *
   * @throws IllegalArgumentException with a message for the person who gave the value
   */
  public IntakeSettings {
    if (published != null) {
      String given = published;
      published =
          PublicationDate.iso(given)
              .orElseThrow(() -> new IllegalArgumentException(PublicationDate.complaint(given)));
    }
    if (largest < 1 || largest > Integer.MAX_VALUE / PAGE_FACTOR) {
      throw new IllegalArgumentException("no size for a report: " + largest + " bytes");
    }
  }

  int largestPage() {
    return largest * PAGE_FACTOR;
  }
}
