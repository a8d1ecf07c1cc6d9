package hearsay.publish.document;

import hearsay.model.Report;
import java.nio.charset.StandardCharsets;

/** The names of Hearsay's things in formats that name by IRI. */
final class Iris {
  /** Before the names of the contract's fields and values. */
  static final String TERMS = "urn:hearsay:1#";

  private static final String REPORTS = "urn:hearsay:1:report:";
  private static final String PLAIN = "-._~";

  private Iris() {}

  /** The text of a report; "#" and the id of a claim, an event … name what stands in it. */
  static String of(Report report) {
    return REPORTS + encoded(report.id());
  }

  /**
   * What may stand anywhere in an IRI (RFC 3986, section 2): letters, digits, "-._~", the rest as
   * %XX.
   */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
      encoded.append(plain ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
    }
    return encoded.toString();
  }
}
