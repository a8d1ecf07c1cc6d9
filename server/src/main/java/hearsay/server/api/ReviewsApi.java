package hearsay.server.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Review;
import hearsay.publish.ContractJson;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /reviews}: what people say of readings, kept beside them. */
final class ReviewsApi {
  private static final String REPORT = "report";
  private static final int BATCH = 500;

  private final Ledger ledger;
  private final Streams streams;

  ReviewsApi(Ledger ledger, Streams streams) {
    this.ledger = ledger;
    this.streams = streams;
  }

  /** A review as JSON. */
  record Shown(
      String id,
      String reviewed,
      String reviewer,
      String reading,
      String report,
      Review.About about,
      String part,
      Review.Verdict verdict,
      String reason,
      @JsonRawValue @Nullable String correction) {
    static Shown of(Review review) {
      return new Shown(
          review.id().toString(),
          review.reviewed().toString(),
          review.reviewer(),
          review.reading().toString(),
          review.report(),
          review.about(),
          review.part(),
          review.verdict(),
          review.reason(),
          review.correction());
    }
  }

  void install(Routes routes) {
    routes.get("/reviews", this::list);
    routes.post("/reviews", this::add);
  }

  private void list(Context context) throws IOException {
    Parameters parameters =
        new Parameters(
            context, List.of(REPORT, Parameters.LIMIT, Parameters.AFTER, Parameters.FORMAT));
    Form form = Form.of(context, parameters, List.of(Form.JSON, Form.JSONL));
    Optional<UUID> after = parameters.one(Parameters.AFTER, ReviewsApi::key);
    Optional<String> report = parameters.one(REPORT);
    Optional<Integer> limit = parameters.limit();
    if (report.isPresent()) {
      give(context, form, ledger.reviews(report.get()), Optional.empty());
    } else if (form == Form.JSONL && limit.isEmpty()) {
      streams.send(context, form, out -> all(after, out));
    } else {
      page(context, form, after, limit.orElse(Parameters.PAGE));
    }
  }

  private static UUID key(String given) {
    if (!given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new IllegalArgumentException("is no cursor; give one that an earlier page ended with");
    }
    return UUID.fromString(given);
  }

  private void page(Context context, Form form, Optional<UUID> after, int limit)
      throws LedgerException {
    List<Review> found = ledger.reviews(after, limit + 1);
    boolean isMore = found.size() > limit;
    List<Review> page = isMore ? found.subList(0, limit) : found;
    give(
        context,
        form,
        page,
        isMore ? Optional.of(page.get(limit - 1).id().toString()) : Optional.empty());
  }

  private static void give(
      Context context, Form form, List<Review> reviews, Optional<String> next) {
    List<String> items = reviews.stream().map(ReviewsApi::json).toList();
    Page.link(context, next);
    if (form == Form.JSON) {
      Routes.json(context, Page.json(items, next));
    } else {
      String lines = items.isEmpty() ? "" : String.join("\n", items) + "\n";
      context.contentType(form.type()).result(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void all(Optional<UUID> after, OutputStream out) throws IOException {
    Optional<UUID> last = after;
    while (true) {
      List<Review> found = ledger.reviews(last, BATCH);
      for (Review one : found) {
        out.write((json(one) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      if (found.size() < BATCH) {
        return;
      }
      last = Optional.of(found.get(found.size() - 1).id());
    }
  }

  private static String json(Review review) {
    return ContractJson.write(Shown.of(review));
  }

  private void add(Context context) throws LedgerException {
    new Parameters(context, List.of());
    Review review = ReviewBody.read(context);
    boolean added;
    try {
      added = ledger.addReview(review);
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "Nothing to review", String.valueOf(e.getMessage()), null);
    }
    context.status(added ? HttpStatus.CREATED : HttpStatus.OK);
    context.header("Cache-Control", "no-store");
    Routes.json(context, json(review));
  }
}
