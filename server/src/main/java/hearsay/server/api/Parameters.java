package hearsay.server.api;

import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands behind the question mark: only what is known, and each once unless it is a list. */
final class Parameters {
  static final String LIMIT = "limit";
  static final String AFTER = "after";
  static final String FORMAT = "format";

  /** The most that one page may have. */
  static final int LARGEST_PAGE = 1_000;

  /** How many a page has where nobody says. */
  static final int PAGE = 100;

  private final Map<String, List<String>> given;

  /**
   * Reads them.
   *
   * @param known names, in the order that they are told in
   * @throws Refusal if there are others
   */
  Parameters(Context context, List<String> known) {
    given = context.queryParamMap();
    for (String name : new TreeSet<>(given.keySet())) {
      if (!known.contains(name)) {
        throw Refusal.badParameter(
            shortened(name),
            known.isEmpty()
                ? "this address takes no parameters"
                : "there is no such parameter; there are: " + String.join(", ", known));
      }
    }
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** A parameter that may be given once; an empty one is none. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Refusal.badParameter(name, "is given " + values.size() + " times; give it once");
    }
    return values.stream().filter(value -> !value.isBlank()).findFirst();
  }

  /** A parameter that something makes sense of, or says why it does not. */
  <T> Optional<T> one(String name, Function<String, T> parse) {
    return one(name).map(value -> parsed(name, value, parse));
  }

  static <T> T parsed(String name, String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(name, String.valueOf(e.getMessage()));
    }
  }

  boolean flag(String name) {
    return one(name).map(value -> truth(name, value)).orElse(false);
  }

  private static boolean truth(String name, String value) {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    throw Refusal.badParameter(name, "is true or false");
  }

  /** One of some names. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return one(name).map(value -> choice(name, type, value));
  }

  private static <E extends Enum<E>> E choice(String name, Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> spelt(one).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    name,
                    Arrays.stream(type.getEnumConstants())
                        .map(Parameters::spelt)
                        .collect(Collectors.joining(", ", "there are: ", ""))));
  }

  static String spelt(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Most results of a page, where one is asked for. */
  Optional<Integer> limit() {
    return one(LIMIT).map(Parameters::pageSize);
  }

  private static int pageSize(String value) {
    if (value.matches("[0-9]{1,4}")) {
      int size = Integer.parseInt(value);
      if (size >= 1 && size <= LARGEST_PAGE) {
        return size;
      }
    }
    throw Refusal.badParameter(LIMIT, "is a number from 1 to " + LARGEST_PAGE);
  }
}
