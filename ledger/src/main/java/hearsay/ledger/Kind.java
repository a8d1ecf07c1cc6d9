package hearsay.ledger;

import hearsay.ledger.Column.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a query asks for, and the columns that each result has. */
public enum Kind {
  /** Who says what. */
  CLAIMS(
      "claim",
      columns(
          Column.of("id", Type.TEXT),
          Column.of("within", Type.TEXT),
          Column.of("quotation", Type.TEXT),
          Column.of("attitude", Type.TEXT),
          Column.of("source", Type.TEXT),
          Column.of("source_kind", Type.TEXT),
          Column.of("source_country", Type.TEXT),
          Column.of("source_sectors", Type.CODES),
          Column.of("anonymous", Type.FLAG),
          Column.of("chain", Type.TEXT),
          Column.of("certainty", Type.TEXT),
          Column.of("polarity", Type.TEXT),
          Column.of("reality", Type.TEXT),
          Column.of("hedges", Type.TEXT),
          Column.of("contests", Type.CODES),
          Column.of("content_begin", Type.WHOLE),
          Column.of("content_end", Type.WHOLE),
          Column.of("content", Type.TEXT))),

  /** Who does what to whom. */
  EVENTS(
      "event",
      columns(
          Column.of("id", Type.TEXT),
          Column.of("claim", Type.TEXT),
          Column.of("type", Type.TEXT),
          Column.of("mode", Type.TEXT),
          Column.of("contexts", Type.CODES),
          Column.of("quad", Type.TEXT),
          Column.of("cameo", Type.TEXT),
          Column.of("goldstein", Type.REAL),
          Column.of("actors", Type.TEXT),
          Column.of("actor_countries", Type.CODES),
          Column.of("actor_sectors", Type.CODES),
          Column.of("recipients", Type.TEXT),
          Column.of("recipient_countries", Type.CODES),
          Column.of("recipient_sectors", Type.CODES),
          Column.of("certainty", Type.TEXT),
          Column.of("polarity", Type.TEXT),
          Column.of("reality", Type.TEXT),
          Column.of("place", Type.TEXT),
          Column.of("geonameid", Type.WHOLE),
          Column.of("country", Type.TEXT),
          Column.of("admin1", Type.TEXT),
          Column.of("lat", Type.REAL),
          Column.of("lon", Type.REAL),
          Column.of("happened_from", Type.TEXT),
          Column.of("happened_until", Type.TEXT),
          Column.of("source", Type.TEXT),
          Column.of("chain", Type.TEXT),
          Column.of("quantities", Type.CODES),
          Column.of("trigger_begin", Type.WHOLE),
          Column.of("trigger_end", Type.WHOLE),
          Column.of("trigger_text", Type.TEXT))),

  /** How many. */
  FIGURES(
      "figure",
      columns(
          Column.of("id", Type.TEXT),
          Column.of("claim", Type.TEXT),
          Column.of("event", Type.TEXT),
          Column.of("text", Type.TEXT),
          Column.of("value", Type.REAL),
          Column.of("least", Type.REAL),
          Column.of("most", Type.REAL),
          Column.of("least_open", Type.FLAG),
          Column.of("most_open", Type.FLAG),
          Column.of("approximate", Type.FLAG),
          Column.of("unit", Type.TEXT),
          Column.of("counted", Type.TEXT),
          Column.of("measure", Type.TEXT),
          Column.of("side", Type.TEXT),
          Column.of("certainty", Type.TEXT),
          Column.of("polarity", Type.TEXT),
          Column.of("reality", Type.TEXT),
          Column.of("source", Type.TEXT),
          Column.of("chain", Type.TEXT),
          Column.of("place", Type.TEXT),
          Column.of("lat", Type.REAL),
          Column.of("lon", Type.REAL),
          Column.of("figure_begin", Type.WHOLE),
          Column.of("figure_end", Type.WHOLE)));

  private final String table;
  private final List<Column> columns;

  Kind(String table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  private static List<Column> columns(Column... own) {
    List<Column> all =
        new ArrayList<>(
            List.of(
                Column.of("report", Type.TEXT),
                new Column("published", "NULLIF(day, DATE '9999-12-31')", Type.DAY),
                Column.of("outlet", Type.TEXT),
                Column.of("reading", Type.TEXT)));
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
