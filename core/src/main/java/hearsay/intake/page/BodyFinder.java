package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds which of a page's blocks are the article's text. */
final class BodyFinder {
  /** A block with fewer words may come twice: a refrain, a cell of a table. */
  private static final int REFRAIN = 10;

  private static final int LONGEST_BYLINE = 30;
  private static final double ALL_LINK = 0.7;

  /** What follows a line such as "More stories" is no article's own if it is less than this. */
  private static final double MOST_AFTER_END = 0.35;

  private static final double LINKED_AT_END = 0.3;
  private static final int LONGEST_SIGNATURE = 45;
  private static final int MOST_SIGNATURES = 3;

  private static final Pattern DATED_OR_SIGNED =
      Pattern.compile(
          "\\d:\\d\\d|\\b(19|20)\\d\\d\\b|\\d[/.]\\d\\d?[/.]\\d\\d|^(?i:by|published|posted|updated)\\b");

  /** Where to write to the author, or follow them: the last lines of many articles. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)[\\w.]@[\\w-]++\\.[a-z]|\\bfollow\\b.{1,40}\\b(twitter|facebook|instagram|@\\w)"
              + "|\\bon twitter\\b");

  private final Outline outline;
  private final PageTitles titles;
  private final boolean[] furniture;
  private final Weights weights;

  private BodyFinder(Outline outline, PageTitles titles) {
    this.outline = outline;
    this.titles = titles;
    Weights all = Weights.of(outline.blocks());
    this.furniture = Furniture.mark(outline, all);
    this.weights = all.without(furniture);
  }

  /** The article's blocks in the page's order; none where the page holds no article. */
  static List<Block> find(Outline outline, PageTitles titles) {
    BodyFinder finder = new BodyFinder(outline, titles);
    return Container.choose(outline, finder.weights, titles).map(finder::within).orElse(List.of());
  }

  private List<Block> within(Region container) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = container.first(); i < container.end(); i++) {
      Block block = outline.blocks().get(i);
      boolean first = block.words() < REFRAIN || seen.add(block.text());
      if (!furniture[i] && first && tells(block, container)) {
        kept.add(block);
      }
    }
    return trimmed(beforeRest(kept));
  }

  /** Up to the line from which on other articles are listed. */
  private static List<Block> beforeRest(List<Block> kept) {
    int words = kept.stream().mapToInt(Block::words).sum();
    int before = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (Phrases.opensRest(kept.get(i)) && words - before < MOST_AFTER_END * words) {
        return kept.subList(0, i);
      }
      before += kept.get(i).words();
    }
    return kept;
  }

  private boolean tells(Block block, Region container) {
    if (block.words() == 0 && block.text().length() < 2
        || titles.isHeadline(block.text())
        || Phrases.isCall(block)
        || block.linkDensity() > ALL_LINK && block.words() < LONGEST_BYLINE) {
      return false;
    }
    return block.words() >= LONGEST_BYLINE || !isByline(block, container);
  }

  private static boolean isByline(Block block, Region container) {
    for (Region at = block.region(); at != null && at != container; at = at.parent()) {
      if (at.is(Role.BYLINE)) {
        return true;
      }
    }
    return false;
  }

  /** Without the date and author before the first sentence, and without what trails the last. */
  private List<Block> trimmed(List<Block> kept) {
    int begin = 0;
    while (begin < kept.size() && leads(kept.get(begin))) {
      begin++;
    }
    int end = kept.size();
    int signatures = 0;
    while (end > begin && (trails(kept.get(end - 1)) || signs(kept.get(end - 1), signatures))) {
      end--;
      signatures += trails(kept.get(end)) ? 0 : 1;
    }
    return kept.subList(begin, end);
  }

  private static boolean leads(Block block) {
    return !block.isHeading()
        && block.words() < LONGEST_BYLINE
        && !block.hasSentence()
        && DATED_OR_SIGNED.matcher(block.text()).find();
  }

  private static boolean trails(Block block) {
    return block.isHeading()
        || Phrases.opensRest(block)
        || block.linkDensity() >= LINKED_AT_END && !block.hasSentence();
  }

  private static boolean signs(Block block, int before) {
    return before < MOST_SIGNATURES
        && block.words() < LONGEST_SIGNATURE
        && SIGNATURE.matcher(block.text()).find();
  }
}
