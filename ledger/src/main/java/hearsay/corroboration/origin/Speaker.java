package hearsay.corroboration.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that is the same one in all reports of a ledger.
 *
 * @param id "person:jane-doe", "institution:police:usa:ohio:dayton", "body:save-the-children",
 *     "outlet:reuters"; equal wherever a report tells enough to know it
 * @param kind person, institution or outlet
 * @param name by which people know it: of an institution of the table with its place, else as its
 *     report writes it
 * @param written as its report writes it
 * @param country ISO 3166-1 alpha-3, or null
 * @param sectors PLOVER sectors, most specific first; empty where unknown
 */
public record Speaker(
    String id,
    Agent.Kind kind,
    String name,
    String written,
    @Nullable String country,
    List<String> sectors) {
  public Speaker {
    sectors = List.copyOf(sectors);
  }
}
