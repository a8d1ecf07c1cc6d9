package hearsay.intake.page;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page as it was saved.
 *
 * @param body the article's text and the way back to the page
 */
public record SavedPage(PageMetadata metadata, PageBody body) {
  /** Elements nested deeper than this are hung in at this depth. */
  private static final int DEEPEST = 150;

  /** Text for machines is taken where the page shows less than this share of it. */
  private static final double SHOWN_ENOUGH = 0.5;

  private static final int LEAST_FOR_MACHINES = 300;

  /**
   * Reads a page; anything at all is a page, if perhaps one without an article. Fetches nothing and
   * runs no script.
   */
  public static SavedPage parse(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageMetadata metadata = MetadataReader.read(page);
    List<Block> blocks = BodyFinder.find(Outline.of(page), PageTitles.of(metadata.titles()));
    PageBody shown = join(blocks);
    return new SavedPage(metadata, fuller(shown, metadata.body()));
  }

  /** Some pages show the text by a script alone, and tell it to machines besides. */
  private static PageBody fuller(PageBody shown, @Nullable String told) {
    if (told == null
        || told.length() < LEAST_FOR_MACHINES
        || shown.text().length() >= SHOWN_ENOUGH * told.length()) {
      return shown;
    }
    String text =
        (told.contains("</") ? Jsoup.parse(told).wholeText() : Parser.unescapeEntities(told, false))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new PageBody(text, new PageMap(List.of()));
  }

  private static PageBody join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<PageMap.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Block block : blocks) {
      if (at > 0) {
        text.append("\n\n");
        at += 2;
      }
      text.append(block.text());
      for (Block.Copy copy : block.copies()) {
        Span span = new Span(at + copy.begin(), at + copy.begin() + copy.length());
        pieces.add(new PageMap.Piece(span, copy.region().selector(), copy.offset()));
      }
      at += block.text().codePointCount(0, block.text().length());
    }
    return new PageBody(text.toString(), new PageMap(pieces));
  }
}
