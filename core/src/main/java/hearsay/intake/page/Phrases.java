package hearsay.intake.page;

import hearsay.intake.Table;
import java.util.Locale;
import java.util.Set;

/** Lines by which a page speaks to its visitor instead of telling the article. */
final class Phrases {
  private static final Set<String> WHOLE = Table.listed("page-phrases.tsv", "whole");
  private static final Set<String> START = Table.listed("page-phrases.tsv", "start");
  private static final Set<String> END = Table.listed("page-phrases.tsv", "end");

  /** A line with more words than this is told, not called out. */
  private static final int LONGEST_LINE = 25;

  private static final int LONGEST_END = 7;
  private static final int LONGEST_PHRASE = 40;

  private Phrases() {}

  /** Whether a paragraph is a call to the visitor. */
  static boolean isCall(Block block) {
    String text = plain(block.text());
    return block.words() <= LONGEST_LINE
        && (WHOLE.contains(bare(text)) || END.contains(bare(text)) || starts(START, text));
  }

  /** Whether a short line opens a list of other articles. */
  static boolean opensRest(Block block) {
    String text = plain(block.text());
    return block.words() <= LONGEST_END && !block.hasSentence() && starts(END, text);
  }

  private static boolean starts(Set<String> phrases, String text) {
    for (int end = 1; end <= Math.min(text.length(), LONGEST_PHRASE); end++) {
      boolean whole =
          end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1));
      if (whole && phrases.contains(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return text.substring(0, Math.min(text.length(), 300))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
