package hearsay.server.guard;

import hearsay.publish.ContractJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a document (RFC 9457).
 *
 * @param type "about:blank": the status says what sort of problem it is
 * @param parameter name of the parameter that is to blame, or null
 */
public record Problem(
    String type, String title, int status, String detail, @Nullable String parameter) {
  static Problem of(Refusal refusal) {
    return new Problem(
        "about:blank", refusal.title(), refusal.status(), refusal.detail(), refusal.parameter());
  }

  void answer(Context context) {
    context
        .status(status)
        .contentType("application/problem+json")
        .result((ContractJson.write(this) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
