package hearsay.attribution;

import hearsay.model.Attitude;
import hearsay.model.ClaimSpans;
import hearsay.model.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: somebody's words or thoughts, told by somebody else.
 *
 * @param spans source, cue and content
 * @param within index in the list of the attribution whose content this one stands in, or null
 * @param chain the voices from the outermost that this attribution itself names to the one who is
 *     said to say or think it ("the Washington Post reported, citing a senior official" gives two);
 *     neither the publishing outlet nor the voices of {@code within} are repeated here
 */
public record Attribution(
    ClaimSpans spans,
    Quotation quotation,
    Attitude attitude,
    @Nullable Integer within,
    List<Voice> chain) {
  public Attribution {
    chain = List.copyOf(chain);
  }
}
