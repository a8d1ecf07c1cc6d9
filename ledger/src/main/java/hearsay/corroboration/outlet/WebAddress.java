package hearsay.corroboration.outlet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host of a web address. */
public final class WebAddress {
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "(?:https?://)?(?:web\\.archive\\.org/web|archive\\.(?:today|ph|is|org/wayback))"
              + "/[0-9]{4,14}[a-z_]{0,4}/(.+)",
          Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /**
   * In lower case, without "www." and port; of an archived page that of its original. What is no
   * address is given back as it is, in lower case.
   */
  public static String host(String address) {
    Matcher archived = ARCHIVED.matcher(address.strip());
    String rest = archived.matches() ? archived.group(1) : address.strip();
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      rest = rest.substring(scheme + "://".length());
    }
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
