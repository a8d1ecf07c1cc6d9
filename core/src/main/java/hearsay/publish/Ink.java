package hearsay.publish;

/**
 * The colours of {@link TextWriter}: ANSI SGR codes of the basic set, readable on light and dark.
 */
enum Ink {
  PLAIN(""),
  TITLE("1"),
  FAINT("2"),
  LABEL("1;36"),
  CHAIN("1"),
  EVENT("35"),
  FIGURE("33");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this ink where the terminal may be coloured. */
  String on(TerminalStyle style, String text) {
    return style.colour() && !code.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
