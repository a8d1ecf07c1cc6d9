package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.Arrays;
import java.util.Set;

/** Tells which blocks of a page stand in elements that are never part of an article's text. */
final class Furniture {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "header", "form", "figcaption", "address", "fieldset");

  /** What a figure may hold beside a picture and its caption. */
  private static final Set<String> TOLD_IN_FIGURES = Set.of("table", "blockquote", "pre", "td");

  /** An element with this share of the page's text is no furniture, whatever its name. */
  private static final double TOO_MUCH = 0.4;

  /** Readers may write more than the reporter did. */
  private static final double TOO_MUCH_FOR_COMMENTS = 0.85;

  /** A page may hide its text until a script shows it, or hide a copy of it. */
  private static final double TOO_MUCH_TO_HIDE = 0.75;

  private final Outline outline;
  private final Weights weights;
  private final boolean[] marked;

  private Furniture(Outline outline, Weights weights) {
    this.outline = outline;
    this.weights = weights;
    this.marked = new boolean[outline.blocks().size()];
  }

  /** One mark a block. */
  static boolean[] mark(Outline outline, Weights weights) {
    Furniture furniture = new Furniture(outline, weights);
    outline.regions().forEach(furniture::mark);
    return furniture.marked;
  }

  private void mark(Region region) {
    boolean open = region.end() > region.first() && !marked[region.first()];
    if (open && isFurniture(region)) {
      Arrays.fill(marked, region.first(), region.end(), true);
    }
  }

  private boolean isFurniture(Region region) {
    double share = weights.all() == 0 ? 0 : weights.of(region) / weights.all();
    if (region.is(Role.COMMENTS) && share < TOO_MUCH_FOR_COMMENTS) {
      return true;
    }
    if (Outline.isNotDisplayed(region.element()) && share < TOO_MUCH_TO_HIDE) {
      return true;
    }
    if (share >= TOO_MUCH) {
      return false;
    }
    return TAGS.contains(region.tag())
        || region.is(Role.FURNITURE)
        || region.is(Role.CAPTION)
        || region.tag().equals("figure") && !tellsMore(region);
  }

  private boolean tellsMore(Region figure) {
    for (Block block : outline.blocks().subList(figure.first(), figure.end())) {
      for (Region at = block.region(); at != null && at != figure; at = at.parent()) {
        if (TOLD_IN_FIGURES.contains(at.tag())) {
          return true;
        }
      }
    }
    return false;
  }
}
