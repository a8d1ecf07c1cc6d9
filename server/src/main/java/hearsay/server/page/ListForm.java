package hearsay.server.page;

/**
 * How a list of findings is searched, as asked.
 *
 * @param order "newest" or "largest"
 * @param csv the same question, for the rows as CSV
 */
public record ListForm(String words, String from, String until, String order, String csv) {
  static ListForm of(Asked asked, String usual) {
    return new ListForm(
        asked.one("words").orElse(""),
        asked.one("from").orElse(""),
        asked.one("until").orElse(""),
        asked.one("order").orElse(usual),
        asked.with("format", "csv"));
  }
}
