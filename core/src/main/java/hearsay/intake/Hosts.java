package hearsay.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose an address is: the host alone, of an archived page the host that it was taken from. */
final class Hosts {
  /** "web.archive.org/web/20160110085637/" and what may stand behind the date ("id_"). */
  private static final Pattern ARCHIVED =
      Pattern.compile("^(?:https?://)?web\\.archive\\.org/web/[0-9*]{1,14}[a-z_]{0,4}/(?=.)");

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]{0,20}:/{1,2}");

  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){1,10}\\.?");

  private static final Pattern PORT = Pattern.compile("(?<=.):[0-9]{1,5}$");

  private Hosts() {}

  /** Lower case, without "www." and port; empty where the address names no host. */
  static Optional<String> of(String address) {
    String bare = ARCHIVED.matcher(address.strip()).replaceFirst("");
    Matcher scheme = SCHEME.matcher(bare);
    bare = scheme.find() ? bare.substring(scheme.end()) : bare;
    bare = bare.split("[/?#]", 2)[0];
    bare = bare.substring(bare.lastIndexOf('@') + 1);
    String host = withoutPort(bare).toLowerCase(Locale.ROOT);
    if (!HOST.matcher(host).matches()) {
      return Optional.empty();
    }
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  /** A name that is but a host keeps no port; any other is left as it is. */
  static String withoutPort(String name) {
    String bare = PORT.matcher(name).replaceFirst("");
    return HOST.matcher(bare).matches() ? bare : name;
  }
}
