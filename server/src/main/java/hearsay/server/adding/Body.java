package hearsay.server.adding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a page. */
final class Body {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final String MARK = "\ufeff";

  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The bytes so that they say themselves which encoding they are in. The header that says it is
   * not saved with a page.
   *
   * @param type the header
   */
  byte[] marked(String type) {
    Matcher named = CHARSET.matcher(type);
    if (!named.find()) {
      return bytes.clone();
    }
    try {
      String text = new String(bytes, Charset.forName(named.group(1)));
      return (text.startsWith(MARK) ? text : MARK + text).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // The host names an encoding that does not exist.
      return bytes.clone();
    }
  }
}
