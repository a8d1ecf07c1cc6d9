package hearsay.server.guard;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that the workbench answers to. A page of another site may give its own name this
 * machine's address (DNS rebinding) and so reach what listens here; the name it asks for then is
 * still its own.
 */
final class Hosts {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(0*:)*:?0*1]");

  private static final Pattern ANY_ADDRESS = Pattern.compile("0\\.0\\.0\\.0|\\[?[0:]+]?");

  private final Set<String> known = new HashSet<>();
  private final boolean any;

  /**
   * @param listening the address listened on
   * @param called another name that people use, where one was given
   */
  Hosts(String listening, Optional<String> called) {
    known.add(plain(listening));
    called.map(Hosts::plain).ifPresent(known::add);
    // whoever reaches all of this machine's addresses needs a token, and no name tells them
    any = called.isEmpty() && ANY_ADDRESS.matcher(listening).matches();
  }

  /**
   * @throws Refusal for a request to another name
   */
  void check(Context context) {
    String host = context.req().getServerName();
    if (!any && (host == null || !isKnown(plain(host)))) {
      throw new Refusal(
          421,
          "Another host is asked for",
          "This workbench answers to localhost and to the name it was started for.",
          null);
    }
  }

  private boolean isKnown(String host) {
    return LOOPBACK.matcher(host).matches() || known.contains(host);
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }
}
