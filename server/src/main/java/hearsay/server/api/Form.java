package hearsay.server.api;

import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms that results are given in. */
enum Form {
  JSON("application/json"),
  JSONL("application/x-ndjson"),
  CSV("text/csv; charset=utf-8"),
  GEOJSON("application/geo+json"),
  PARQUET("application/vnd.apache.parquet");

  private final String type;

  Form(String type) {
    this.type = type;
  }

  /** The value of the header Content-Type. */
  String type() {
    return type;
  }

  private String bareType() {
    return type.replaceFirst(";.*", "");
  }

  private String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form that is asked for: by the parameter "format", or else by the header Accept.
   *
   * @param available the first is given to whoever does not mind
   * @throws Refusal if another is asked for
   */
  static Form of(Context context, Parameters parameters, List<Form> available) {
    Optional<String> named = parameters.one(Parameters.FORMAT);
    if (named.isPresent()) {
      return available.stream()
          .filter(form -> form.parameter().equals(named.get()))
          .findFirst()
          .orElseThrow(
              () ->
                  Refusal.badParameter(
                      Parameters.FORMAT,
                      available.stream()
                          .map(Form::parameter)
                          .collect(Collectors.joining(", ", "there are: ", ""))));
    }
    return accepted(context.header("Accept"), available);
  }

  private static Form accepted(@Nullable String accept, List<Form> available) {
    if (accept == null || accept.isBlank()) {
      return available.get(0);
    }
    return available.stream()
        .max(
            Comparator.comparingDouble((Form form) -> form.quality(accept))
                .thenComparing(form -> -available.indexOf(form)))
        .filter(form -> form.quality(accept) > 0)
        .orElseThrow(
            () ->
                new Refusal(
                    406,
                    "Not given in this form",
                    available.stream()
                        .map(Form::bareType)
                        .collect(Collectors.joining(", ", "There are: ", ".")),
                    null));
  }

  /** How much it is wanted (RFC 9110, 12.5.1): the most exact range counts. */
  private double quality(String accept) {
    double quality = 0;
    int exactness = -1;
    for (String range : accept.split(",", 50)) {
      String[] parts = range.strip().split("\\s*;\\s*", 10);
      int fits = exactness(parts[0].strip().toLowerCase(Locale.ROOT));
      if (fits > exactness) {
        exactness = fits;
        quality = weight(parts);
      }
    }
    return quality;
  }

  private int exactness(String range) {
    if (range.equals(bareType())) {
      return 2;
    }
    if (range.equals(bareType().replaceFirst("/.*", "/*"))) {
      return 1;
    }
    return range.equals("*/*") ? 0 : -1;
  }

  private static double weight(String[] parts) {
    for (String part : parts) {
      if (part.matches("q=[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(part.substring(2));
      }
    }
    return 1;
  }
}
