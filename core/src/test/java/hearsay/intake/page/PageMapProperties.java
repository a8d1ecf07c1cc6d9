package hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

class PageMapProperties {
  private static final List<String> SCRAPS =
      List.of(
          "The union said",
          "that 400 boats",
          " ",
          "\n\t ",
          "&nbsp;",
          "&shy;",
          "🚢 sailed",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<br>",
          "</p><p>",
          "</p><div>",
          "</div><p>",
          "<!-- note -->",
          "é",
          "<script>no</script>",
          "<a href='/x'>on Monday</a>",
          "<span hidden>no</span>",
          "&amp;",
          "stayed in the harbour of Port Lero, and nobody went out to sea again before noon. ");

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(SCRAPS)
        .list()
        .ofMinSize(3)
        .ofMaxSize(40)
        .map(
            scraps ->
                "<html><body><div><p>Start of a long enough sentence, said the mayor. "
                    + String.join("", scraps)
                    + "</div></body></html>");
  }

  @Property(tries = 400)
  void every_piece_stands_in_its_element(@ForAll("pages") String html) {
    PageBody body = SavedPage.parse(html).body();
    CodePointText text = new CodePointText(body.text());
    Document page = Parser.htmlParser().parseInput(html, "");
    for (PageMap.Piece piece : body.map().pieces()) {
      List<Element> elements = page.select(piece.element());
      assertThat(elements).as(piece.element()).hasSize(1);
      CodePointText own = new CodePointText(ownText(elements.get(0)));
      int end = piece.offset() + piece.span().length();
      assertThat(plain(own.at(piece.offset(), end))).isEqualTo(text.at(piece.span()));
    }
  }

  @Property(tries = 400)
  void pieces_follow_each_other_and_leave_out_white_space_alone(@ForAll("pages") String html) {
    PageBody body = SavedPage.parse(html).body();
    CodePointText text = new CodePointText(body.text());
    int at = 0;
    for (PageMap.Piece piece : body.map().pieces()) {
      assertThat(piece.span().begin()).isGreaterThanOrEqualTo(at);
      assertThat(text.at(new Span(at, piece.span().begin()))).isBlank();
      at = piece.span().end();
    }
    assertThat(text.at(new Span(at, text.length()))).isBlank();
  }

  private static String ownText(Element element) {
    return element.textNodes().stream().map(TextNode::getWholeText).collect(Collectors.joining());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]", " ");
  }
}
