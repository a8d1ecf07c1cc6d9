package hearsay.server.page;

import hearsay.ledger.Cursor;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an address asks for after its question mark. */
final class Asked {
  private static final String CURSOR = "after";

  private final Context context;

  Asked(Context context) {
    this.context = context;
  }

  /** The value of a parameter, if it has one that is not blank. */
  Optional<String> one(String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  /** The value of a parameter that must be given. */
  String needed(String name) {
    return one(name).orElseThrow(() -> Refusal.badParameter(name, "must be given"));
  }

  /** All values of a parameter that are not blank. */
  List<String> all(String name) {
    return context.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
  }

  Optional<Cursor> cursor() {
    try {
      return one(CURSOR).map(Cursor::parse);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(CURSOR, String.valueOf(e.getMessage()));
    }
  }

  /** The same address with another value of one parameter. */
  String with(String name, String value) {
    return query(
        Stream.concat(
            given().filter(pair -> !pair.getKey().equals(name)),
            Stream.of(Map.entry(name, value))));
  }

  /** The parameters as they were given, without the cursor. */
  String query() {
    return query(given().filter(pair -> !pair.getKey().equals(CURSOR)));
  }

  private Stream<Map.Entry<String, String>> given() {
    return context.queryParamMap().entrySet().stream()
        .flatMap(
            parameter ->
                parameter.getValue().stream()
                    .filter(value -> !value.isBlank())
                    .map(value -> Map.entry(parameter.getKey(), value)));
  }

  private static String query(Stream<Map.Entry<String, String>> pairs) {
    return pairs
        .map(pair -> Links.encoded(pair.getKey()) + "=" + Links.encoded(pair.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }
}
