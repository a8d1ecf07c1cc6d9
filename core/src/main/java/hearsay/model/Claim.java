package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says, thinks or wants in the report, the outlet's own statements
 * included.
 *
 * @param id "c1", "c2" … in text order
 * @param within id of the claim that this one stands inside of, or null
 * @param chain who tells us, outermost (the outlet) first; the last one is who is said to say or
 *     think it
 * @param factuality of the content, as the last source in the chain presents it
 * @param contests ids of claims in this report whose content this one denies or contradicts
 */
public record Claim(
    String id,
    @Nullable String within,
    ClaimSpans spans,
    Quotation quotation,
    Attitude attitude,
    List<SourceLink> chain,
    Factuality factuality,
    List<Hedge> hedges,
    List<String> contests) {
  public Claim {
    chain = List.copyOf(chain);
    hedges = List.copyOf(hedges);
    contests = List.copyOf(contests);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a claim's chain begins with the outlet");
    }
  }

  /** The same claim, contesting those. */
  public Claim contesting(List<String> ids) {
    return new Claim(id, within, spans, quotation, attitude, chain, factuality, hedges, ids);
  }
}
