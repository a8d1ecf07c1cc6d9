package hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a query asks for, and the columns that each result has. */
public enum Kind {
  /** Who says what. */
  CLAIMS(
      "claim",
      columns(
          Column.of("id", Column.Type.TEXT),
          Column.of("within", Column.Type.TEXT),
          Column.of("quotation", Column.Type.TEXT),
          Column.of("attitude", Column.Type.TEXT),
          Column.of("source", Column.Type.TEXT),
          Column.of("source_kind", Column.Type.TEXT),
          Column.of("source_country", Column.Type.TEXT),
          Column.of("source_sectors", Column.Type.CODES),
          Column.of("anonymous", Column.Type.FLAG),
          Column.of("chain", Column.Type.TEXT),
          Column.of("certainty", Column.Type.TEXT),
          Column.of("polarity", Column.Type.TEXT),
          Column.of("reality", Column.Type.TEXT),
          Column.of("hedges", Column.Type.TEXT),
          Column.of("contests", Column.Type.CODES),
          Column.of("content_begin", Column.Type.WHOLE),
          Column.of("content_end", Column.Type.WHOLE),
          Column.of("content", Column.Type.TEXT))),

  /** Who does what to whom. */
  EVENTS(
      "event",
      columns(
          Column.of("id", Column.Type.TEXT),
          Column.of("claim", Column.Type.TEXT),
          Column.of("type", Column.Type.TEXT),
          Column.of("mode", Column.Type.TEXT),
          Column.of("contexts", Column.Type.CODES),
          Column.of("quad", Column.Type.TEXT),
          Column.of("cameo", Column.Type.TEXT),
          Column.of("goldstein", Column.Type.REAL),
          Column.of("actors", Column.Type.TEXT),
          Column.of("actor_countries", Column.Type.CODES),
          Column.of("actor_sectors", Column.Type.CODES),
          Column.of("recipients", Column.Type.TEXT),
          Column.of("recipient_countries", Column.Type.CODES),
          Column.of("recipient_sectors", Column.Type.CODES),
          Column.of("certainty", Column.Type.TEXT),
          Column.of("polarity", Column.Type.TEXT),
          Column.of("reality", Column.Type.TEXT),
          Column.of("place", Column.Type.TEXT),
          Column.of("geonameid", Column.Type.WHOLE),
          Column.of("country", Column.Type.TEXT),
          Column.of("admin1", Column.Type.TEXT),
          Column.of("lat", Column.Type.REAL),
          Column.of("lon", Column.Type.REAL),
          Column.of("happened_from", Column.Type.TEXT),
          Column.of("happened_until", Column.Type.TEXT),
          Column.of("source", Column.Type.TEXT),
          Column.of("chain", Column.Type.TEXT),
          Column.of("quantities", Column.Type.CODES),
          Column.of("trigger_begin", Column.Type.WHOLE),
          Column.of("trigger_end", Column.Type.WHOLE),
          Column.of("trigger_text", Column.Type.TEXT))),

  /** How many. */
  FIGURES(
      "figure",
      columns(
          Column.of("id", Column.Type.TEXT),
          Column.of("claim", Column.Type.TEXT),
          Column.of("event", Column.Type.TEXT),
          Column.of("text", Column.Type.TEXT),
          Column.of("value", Column.Type.REAL),
          Column.of("least", Column.Type.REAL),
          Column.of("most", Column.Type.REAL),
          Column.of("least_open", Column.Type.FLAG),
          Column.of("most_open", Column.Type.FLAG),
          Column.of("approximate", Column.Type.FLAG),
          Column.of("unit", Column.Type.TEXT),
          Column.of("counted", Column.Type.TEXT),
          Column.of("measure", Column.Type.TEXT),
          Column.of("side", Column.Type.TEXT),
          Column.of("certainty", Column.Type.TEXT),
          Column.of("polarity", Column.Type.TEXT),
          Column.of("reality", Column.Type.TEXT),
          Column.of("source", Column.Type.TEXT),
          Column.of("chain", Column.Type.TEXT),
          Column.of("place", Column.Type.TEXT),
          Column.of("lat", Column.Type.REAL),
          Column.of("lon", Column.Type.REAL),
          Column.of("figure_begin", Column.Type.WHOLE),
          Column.of("figure_end", Column.Type.WHOLE)));

  private final String table;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
  private final List<Column> columns;

  Kind(String table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  private static List<Column> columns(Column... own) {
    List<Column> all =
        new ArrayList<>(
            List.of(
                Column.of("report", Column.Type.TEXT),
                Column.of("published", Column.Type.DAY),
                Column.of("outlet", Column.Type.TEXT),
                Column.of("reading", Column.Type.TEXT)));
    all.addAll(List.of(own));
    return List.copyOf(all);
  }

  String table() {
    return table;
  }

  /** The columns of a result, in order; the same whatever the ledger is kept in. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The kind of that name.
   *
   * @throws IllegalArgumentException if there is none, with the names there are
   */
  public static Kind of(String name) {
    for (Kind kind : values()) {
      if (kind.toString().equalsIgnoreCase(name.strip())) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "no kind of result \"" + name + "\"; there are: claims, events, figures");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
