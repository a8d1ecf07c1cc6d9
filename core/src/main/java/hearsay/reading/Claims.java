package hearsay.reading;

import hearsay.attribution.Attribution;
import hearsay.factuality.FactualityJudge;
import hearsay.language.Sentences;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import hearsay.model.Hedge;
import hearsay.model.Quotation;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a report: everybody's, the outlet's own included, in text order, numbered and
 * judged.
 */
final class Claims {
  private final Sentences sentences;
  private final FactualityJudge judge;

  /** In text order; a claim precedes those inside it. */
  private final List<Told> told;

  private final Tellings tellings;

  private final Map<Told, String> ids = new IdentityHashMap<>();

  private Claims(Sentences sentences, FactualityJudge judge, List<Told> told) {
    this.sentences = sentences;
    this.judge = judge;
    this.told = told;
    this.tellings = new Tellings(told);
    told.sort(
        Comparator.comparingInt(Told::begin)
            .thenComparingInt(Told::depth)
            .thenComparingInt(Told::contentBegin));
    for (Told one : told) {
      ids.put(one, "c" + (ids.size() + 1));
    }
  }

  static Claims assemble(
      Sentences sentences,
      List<Attribution> attributions,
      List<List<Span>> statements,
      Chains chains,
      FactualityJudge judge) {
    List<Told> told = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Integer index = attribution.within();
      Told within = index == null ? null : told.get(index);
      told.add(
          new Told(
              attribution.spans(),
              attribution.quotation(),
              attribution.attitude(),
              within,
              chains.of(attribution, within)));
    }
    for (List<Span> pieces : statements) {
      ClaimSpans spans = new ClaimSpans(List.of(), List.of(), pieces);
      told.add(new Told(spans, Quotation.NONE, Attitude.ASSERTION, null, chains.ofOutlet()));
    }
    return new Claims(sentences, judge, told);
  }

  /** The innermost claim that a stretch is told in, or null where it stands in no content. */
  @Nullable Told telling(Span span) {
    return tellings.telling(span);
  }

  String id(Told claim) {
    String id = ids.get(claim);
    if (id == null) {
      throw new IllegalArgumentException("not a claim of this report");
    }
    return id;
  }

  /** The finished records. */
  List<Claim> list() {
    List<Claim> claims = new ArrayList<>();
    for (Told one : told) {
      claims.add(
          new Claim(
              id(one),
              one.within() == null ? null : id(one.within()),
              one.spans(),
              one.quotation(),
              one.attitude(),
              one.chain(),
              factuality(one),
              hedges(one),
              List.of()));
    }
    return claims;
  }

  private Factuality factuality(Told claim) {
    Factuality told = FactOf.content(sentences, claim.spans().content(), judge);
    return switch (claim.attitude()) {
      case DENIAL -> new Factuality(told.certainty(), Polarity.NEGATIVE, told.reality());
      case REQUEST -> new Factuality(told.certainty(), told.polarity(), Reality.REQUESTED);
      case INTENTION, DESIRE -> new Factuality(told.certainty(), told.polarity(), Reality.INTENDED);
      case BELIEF ->
          new Factuality(atMostProbable(told.certainty()), told.polarity(), told.reality());
      case QUESTION -> new Factuality(Certainty.UNKNOWN, told.polarity(), told.reality());
      case ASSERTION, PERCEPTION -> told;
    };
  }

  private static Certainty atMostProbable(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty;
  }

  /** The hedges in the claim's own words, those of claims inside it left to them. */
  private List<Hedge> hedges(Told claim) {
    List<Hedge> hedges = new ArrayList<>();
    for (Span piece : claim.spans().content()) {
      for (Hedge hedge : judge.hedges(sentences, piece)) {
        if (telling(hedge.span()) == claim) {
          hedges.add(hedge);
        }
      }
    }
    return hedges;
  }
}
