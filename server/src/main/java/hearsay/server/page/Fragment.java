package hearsay.server.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A part of a page, built by itself. */
final class Fragment {
  private Fragment() {}

  /**
   * An element to fill; its inner HTML is written as the whole page's, without white space added.
   */
  static Element empty() {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    return page.body();
  }
}
