package hearsay.intake.page;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page as it was saved. Parsing fetches nothing and runs no script. Immutable. */
public final class SavedPage {
  /** Elements nested deeper than this are hung in at this depth. */
  private static final int DEEPEST = 400;

  private final PageBody body;

  private SavedPage(PageBody body) {
    this.body = body;
  }

  /** Reads a page; anything at all is a page, if perhaps one without an article. */
  public static SavedPage parse(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    List<String> titles = new ArrayList<>();
    for (Element e : page.select("h1")) {
      titles.add(e.text());
    }
    for (Element e : page.select("meta[property=og:title]")) {
      titles.add(e.attr("content"));
    }
    List<Block> blocks = BodyFinder.find(Outline.of(page), PageTitles.of(titles));
    return new SavedPage(join(blocks));
  }

  /** The article's text and the way back to the page. */
  public PageBody body() {
    return body;
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
