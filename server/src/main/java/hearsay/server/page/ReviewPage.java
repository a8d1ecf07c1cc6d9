package hearsay.server.page;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Review;
import hearsay.ledger.Review.About;
import hearsay.ledger.Review.Verdict;
import hearsay.model.Reading;
import hearsay.publish.wording.Spelling;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** To accept, correct or reject a part of a reading, and what others made of it. */
final class ReviewPage {
  private final Ledger ledger;
  private final Pages pages;

  ReviewPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/review", this::form);
    config.routes.post("/review", this::take);
  }

  private void form(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    String report = asked.needed("report");
    About about = about(asked.needed("about"));
    String part = asked.needed("part");
    UUID key = key(report);
    Correctable what = correctable(reading(key), about, part);
    List<Review> reviews =
        ledger.reviews(report).stream()
            .filter(review -> review.about() == about && review.part().equals(part))
            .toList();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("what", what);
    parameters.put("about", Spelling.of(about));
    parameters.put("part", part);
    parameters.put("report", report);
    parameters.put("reading", key.toString());
    parameters.put("back", Links.claim(report, what.claim()));
    parameters.put("reviews", reviews.stream().map(ReviewLine::of).toList());
    pages.show(
        context, "review", "Review " + Spelling.of(about) + " " + part, Room.REVIEWS, parameters);
  }

  /** The reading that is looked at, so that a review of it is not taken for one of a later one. */
  private UUID key(String report) throws LedgerException {
    return ledger.revisions(report).stream()
        .filter(holding -> holding.latest())
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("The ledger holds no report " + report + "."))
        .key();
  }

  private Reading reading(UUID key) throws LedgerException {
    return ledger
        .reading(key)
        .orElseThrow(() -> Refusal.notFound("The ledger holds no reading " + key + "."));
  }

  private static Correctable correctable(Reading reading, About about, String part) {
    return Correctable.of(reading, about, part)
        .orElseThrow(
            () -> Refusal.notFound("The reading has no " + Spelling.of(about) + " " + part + "."));
  }

  private void take(Context context) throws LedgerException {
    Given given = new Given(context);
    UUID key = given.uuid("reading");
    About about = about(given.needed("about"));
    String part = given.needed("part");
    Reading reading = reading(key);
    Correctable what = correctable(reading, about, part);
    Verdict verdict = verdict(given.needed("verdict"));
    Optional<String> correction =
        verdict == Verdict.CORRECT ? Optional.of(correction(what, given)) : Optional.empty();
    try {
      ledger.addReview(
          new Review(
              UUID.randomUUID(),
              Instant.now(),
              given.needed("reviewer"),
              key,
              reading.report().id(),
              about,
              part,
              verdict,
              given.one("reason").orElse(""),
              correction.orElse(null)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "The review cannot be kept", String.valueOf(e.getMessage()), null);
    }
    context.redirect(Links.claim(reading.report().id(), what.claim()), HttpStatus.SEE_OTHER);
  }

  private static String correction(Correctable what, Given given) {
    String json = what.correction(name -> given.one("is-" + name).orElse(""));
    if (json.equals("{}")) {
      throw new Refusal(
          400,
          "The review cannot be kept",
          "A correction changes something: change what is wrong, or choose another verdict.",
          "verdict");
    }
    return json;
  }

  private static About about(String name) {
    return Arrays.stream(About.values())
        .filter(about -> Spelling.of(about).equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.badParameter("about", "is claim, event or figure"));
  }

  private static Verdict verdict(String name) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> Spelling.of(verdict).equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.badParameter("verdict", "is accept, correct or reject"));
  }

  /** What a form gives. */
  private record Given(Context context) {
    private static final int LONGEST = 10_000;

    Optional<String> one(String name) {
      String value = Objects.requireNonNullElse(context.formParam(name), "").strip();
      if (value.length() > LONGEST) {
        throw Refusal.badParameter(name, "has more than " + LONGEST + " characters");
      }
      return Optional.of(value).filter(text -> !text.isEmpty());
    }

    String needed(String name) {
      return one(name).orElseThrow(() -> Refusal.badParameter(name, "must be given"));
    }

    UUID uuid(String name) {
      try {
        return UUID.fromString(needed(name));
      } catch (IllegalArgumentException e) {
        throw Refusal.badParameter(name, "is no reading's key");
      }
    }
  }
}
