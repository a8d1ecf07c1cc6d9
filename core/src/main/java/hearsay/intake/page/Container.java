package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the element that holds the article: the one that says so, or else the smallest with
 * nearly all of the page's text.
 */
final class Container {
  /** One child with this share of its parent's text stands for it. */
  private static final double NEARLY_ALL = 0.75;

  /** An element that calls itself the article is believed from this share of the text. */
  private static final double ENOUGH_FOR_ARTICLE = 0.3;

  private static final double ENOUGH_FOR_BODY = 0.4;

  /** The article that carries the headline is believed from this share of the text. */
  private static final double ENOUGH_WITH_HEADLINE = 0.12;

  private final Outline outline;
  private final Weights weights;

  /** How many headlines stand before each block, and in all. */
  private final int[] headlines;

  private Container(Outline outline, Weights weights, PageTitles titles) {
    this.outline = outline;
    this.weights = weights;
    List<Block> blocks = outline.blocks();
    this.headlines = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      boolean is = blocks.get(i).isHeading() && titles.isHeadline(blocks.get(i).text());
      headlines[i + 1] = headlines[i] + (is ? 1 : 0);
    }
  }

  static Optional<Region> choose(Outline outline, Weights weights, PageTitles titles) {
    return weights.all() <= 0
        ? Optional.empty()
        : Optional.of(new Container(outline, weights, titles).choose());
  }

  private Region choose() {
    Region page = outline.regions().get(0);
    Region article = article(page);
    Optional<Region> body = isBody(article) ? Optional.of(article) : body(article);
    return body.map(found -> within(found, Container::isBody))
        .orElseGet(() -> within(article, region -> true));
  }

  /** The one that holds nearly all that calls itself body text, or what holds the several parts. */
  private Optional<Region> body(Region article) {
    List<Region> parts =
        outline.regions().stream()
            .filter(region -> isBody(region) && region.isInside(article))
            .filter(region -> weights.of(region) > 0)
            .toList();
    Optional<Region> heaviest = parts.stream().max(Comparator.comparingDouble(weights::of));
    if (heaviest.isEmpty() || weights.of(heaviest.get()) < ENOUGH_FOR_BODY * weights.of(article)) {
      return Optional.empty();
    }
    Region body = heaviest.get();
    double apart =
        parts.stream()
            .filter(part -> part.first() >= body.end() || part.end() <= body.first())
            .mapToDouble(weights::of)
            .sum();
    return weights.of(body) >= NEARLY_ALL * (weights.of(body) + apart)
        ? heaviest
        : Optional.empty();
  }

  private static boolean isBody(Region region) {
    return region.is(Role.BODY);
  }

  private Region article(Region page) {
    return heaviest(page, ENOUGH_WITH_HEADLINE, at -> isArticle(at) && hasHeadline(at))
        .or(() -> heaviest(page, ENOUGH_FOR_ARTICLE, Container::isArticle))
        .orElse(page);
  }

  private static boolean isArticle(Region region) {
    return region.tag().equals("article");
  }

  private boolean hasHeadline(Region region) {
    return headlines[region.end()] > headlines[region.first()];
  }

  private Optional<Region> heaviest(Region within, double share, Predicate<Region> fits) {
    return outline.regions().stream()
        .filter(region -> region.isInside(within))
        .filter(region -> weights.of(region) >= share * weights.of(within))
        .filter(fits)
        .max(Comparator.comparingDouble(weights::of));
  }

  /** The innermost element that still has nearly all of the text. */
  private Region within(Region outer, Predicate<Region> fits) {
    Region at = outer;
    for (Region region : outline.regions()) {
      // In reading order, so that each step goes from an element to one inside it.
      if (region.isInside(at)
          && weights.of(region) >= NEARLY_ALL * weights.of(at)
          && fits.test(region)) {
        at = region;
      }
    }
    return at;
  }
}
