package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which of a page's blocks are the article's text. */
final class BodyFinder {
  /** An element that holds this share of the page's text is no furniture, whatever its name. */
  private static final double TOO_MUCH_FOR_FURNITURE = 0.4;

  /** One child with this share of its parent's text stands for it. */
  private static final double NEARLY_ALL = 0.75;

  /** An element that calls itself the article is believed from this share of the page's text. */
  private static final double ENOUGH_FOR_NAMED = 0.3;

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "aside", "footer", "header", "form", "figcaption", "address", "fieldset");

  private final Outline outline;
  private final PageTitles titles;
  private final boolean[] furniture;
  private final Weights weights;

  private BodyFinder(Outline outline, PageTitles titles) {
    this.outline = outline;
    this.titles = titles;
    Weights all = Weights.of(outline.blocks());
    this.furniture = furniture(outline, all);
    this.weights = all.without(furniture);
  }

  /** The article's blocks in the page's order; none where the page holds no article. */
  static List<Block> find(Outline outline, PageTitles titles) {
    return new BodyFinder(outline, titles).find();
  }

  private static boolean[] furniture(Outline outline, Weights weights) {
    boolean[] marked = new boolean[outline.blocks().size()];
    for (Region region : outline.regions()) {
      boolean small = weights.of(region) < TOO_MUCH_FOR_FURNITURE * weights.all();
      if (region.end() > region.first()
          && (small || weights.all() == 0)
          && !marked[region.first()]
          && isFurniture(region)) {
        java.util.Arrays.fill(marked, region.first(), region.end(), true);
      }
    }
    return marked;
  }

  private static boolean isFurniture(Region region) {
    return FURNITURE_TAGS.contains(region.tag())
        || ElementNames.say(Role.FURNITURE, region.element());
  }

  private List<Block> find() {
    Region best = container();
    if (best == null) {
      return List.of();
    }
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = best.first(); i < best.end(); i++) {
      Block block = outline.blocks().get(i);
      if (!furniture[i] && keep(block, best) && (block.words() < 10 || seen.add(block.text()))) {
        kept.add(block);
      }
    }
    return kept;
  }

  private @org.jspecify.annotations.Nullable Region container() {
    if (weights.all() <= 0) {
      return null;
    }
    Region named = named();
    Region at = named == null ? outline.regions().get(0) : named;
    for (Region region : outline.regions()) {
      // In reading order, so that each step goes from an element to one inside it.
      if (region.isWithin(at) && weights.of(region) >= NEARLY_ALL * weights.of(at)) {
        at = region;
      }
    }
    return at;
  }

  private @org.jspecify.annotations.Nullable Region named() {
    Region best = null;
    for (Region region : outline.regions()) {
      if (weights.of(region) >= ENOUGH_FOR_NAMED * weights.all()
          && (region.tag().equals("article") || ElementNames.say(Role.BODY, region.element()))
          && (best == null || region.isWithin(best) || weights.of(region) > weights.of(best))) {
        best = region;
      }
    }
    return best;
  }

  private boolean keep(Block block, Region best) {
    if (titles.isHeadline(block.text()) || Phrases.isCall(block)) {
      return false;
    }
    if (block.linkDensity() > 0.7 && block.words() < 30) {
      return false;
    }
    for (Region at = block.region(); at != null && at != best; at = at.parent()) {
      if (block.words() < 30 && ElementNames.say(Role.BYLINE, at.element())) {
        return false;
      }
    }
    return true;
  }
}
