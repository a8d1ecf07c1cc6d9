package hearsay.publish.wording;

import java.util.regex.Pattern;

/** Cells of tables that a spreadsheet may open. */
public final class Cells {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private Cells() {}

  /**
   * Words on one line, kept from being run as a formula.
   *
   * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab or a carriage return as a
   * formula (OWASP, CSV Injection). A cell that begins so gets an apostrophe before it, which
   * spreadsheets take as "this is text"; white space is made single blanks, control characters
   * become U+FFFD. Plain numbers are left as they are.
   */
  public static String safe(String text) {
    String line = Columns.plain(text);
    boolean formula = !line.isEmpty() && "=+-@＝＋－＠".indexOf(line.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(line).matches() ? "'" + line : line;
  }

  /**
   * Words for a cell of a table whose cells are never quoted: safe, with an apostrophe for every
   * quotation mark, since many programs take one for the beginning of a quoted cell.
   */
  public static String unquoted(String text) {
    return safe(text.replace('"', '\''));
  }
}
