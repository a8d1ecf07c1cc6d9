package hearsay.corroboration.origin;

import hearsay.corroboration.outlet.KnownOutlet;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.outlet.WebAddress;
import hearsay.model.Reading;
import hearsay.model.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The outlets of the reports under study and those that the table knows, by all their names. */
final class Press {
  private static final int LONGEST_NAME = 6;

  /** Where a report has no other name for its outlet than the host that it lies at. */
  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9.-]+\\.[a-z]{2,6}(?::[0-9]+)?");

  private final Outlets outlets;
  private final Map<String, String> names = new HashMap<>();

  Press(Outlets outlets, Collection<Reading> readings) {
    this.outlets = outlets;
    for (String name : new TreeSet<>(readings.stream().map(r -> publisher(r.report())).toList())) {
      names.putIfAbsent(plain(name), name);
    }
  }

  /** The usual name of who published a report; "report ID" where nothing tells. */
  String publisher(Report report) {
    return publisherName(report).orElse(nameless(report.id()));
  }

  /** What stands for the name of an outlet that nothing tells. */
  static String nameless(String report) {
    return "report " + report;
  }

  /** The usual name of who published a report; empty where nothing tells. */
  Optional<String> publisherName(Report report) {
    Optional<KnownOutlet> known = outlets.publisher(report.outlet(), report.url());
    if (known.isPresent()) {
      return known.map(KnownOutlet::name);
    }
    String name = report.outlet().name();
    String domain = report.outlet().domain();
    if (name != null && !ADDRESS.matcher(name.strip()).matches()) {
      return Optional.of(name.strip());
    }
    return Optional.ofNullable(name != null ? name : domain).map(WebAddress::host);
  }

  /** The usual name of an outlet that is called so. */
  Optional<String> named(String name) {
    String own = names.get(plain(name));
    return own != null ? Optional.of(own) : outlets.named(name).map(KnownOutlet::name);
  }

  /** What the table knows of an outlet. */
  Optional<KnownOutlet> known(String name) {
    return outlets.named(name);
  }

  /** The first outlet that the words name, by its longest name; names begin with a capital. */
  Optional<String> in(String words) {
    List<String> tokens = Words.tokens(words);
    for (int length = Math.min(LONGEST_NAME, tokens.size()); length > 0; length--) {
      for (int begin = 0; begin + length <= tokens.size(); begin++) {
        String some = String.join(" ", tokens.subList(begin, begin + length));
        if (Character.isUpperCase(some.codePointAt(0))) {
          Optional<String> found = named(some);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The name of an outlet that nobody knows: the words without what merely says its kind. */
  String unknown(String words) {
    List<String> tokens = new ArrayList<>(Words.tokens(words));
    while (tokens.size() > 1 && !isName(tokens.get(0))) {
      tokens.remove(0);
    }
    while (tokens.size() > 1
        && !Character.isUpperCase(tokens.get(tokens.size() - 1).codePointAt(0))) {
      tokens.remove(tokens.size() - 1);
    }
    return String.join(" ", tokens);
  }

  private static boolean isName(String token) {
    return Character.isUpperCase(token.codePointAt(0))
        && !token.equals("The")
        && !Words.is(Words.Kind.OUTLET_KIND, token);
  }

  private static String plain(String name) {
    String plain = Words.plain(name);
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
