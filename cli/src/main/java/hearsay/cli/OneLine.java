package hearsay.cli;

import org.jspecify.annotations.Nullable;

/** Words of a report in one line, without what could steer a terminal. */
final class OneLine {
  private OneLine() {}

  /** Nothing for what is not there. */
  static String of(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
