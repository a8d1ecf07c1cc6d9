package hearsay.server.page;

import hearsay.ledger.Review.About;
import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.publish.page.Page;
import hearsay.publish.wording.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A reading laid out as HTML once and for all, with holes for what others say of it: laying out
 * takes longer than all else, and a reading never changes.
 *
 * @param title as text
 * @param masthead HTML
 * @param stretches HTML; a hole lies between each two of them
 * @param holes one less than stretches
 */
record LaidOut(String title, String masthead, List<String> stretches, List<Hole> holes) {
  /** No text of a report can become a comment, so that none can pass for a hole. */
  private static final String HOLE = "<!--hole ";

  static LaidOut of(Reading reading) {
    Document page = Page.document(reading);
    List<Hole> holes = new ArrayList<>();
    cut(page, reading, holes);
    return between(page.title(), inner(page, "#masthead"), inner(page, "main"), holes);
  }

  /**
   * Cuts HTML at its holes.
   *
   * @param holes by their numbers
   */
  private static LaidOut between(String title, String masthead, String main, List<Hole> holes) {
    List<String> stretches = new ArrayList<>();
    List<Hole> inOrder = new ArrayList<>();
    int from = 0;
    for (int at = main.indexOf(HOLE); at >= 0; at = main.indexOf(HOLE, from)) {
      int end = main.indexOf("-->", at);
      stretches.add(main.substring(from, at));
      inOrder.add(holes.get(Integer.parseInt(main.substring(at + HOLE.length(), end))));
      from = end + "-->".length();
    }
    stretches.add(main.substring(from));
    return new LaidOut(title, masthead, List.copyOf(stretches), List.copyOf(inOrder));
  }

  private static String inner(Document page, String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector).html();
  }

  /** The way to review everything, and a hole wherever somebody may have said something. */
  private static void cut(Document page, Reading reading, List<Hole> holes) {
    String report = reading.report().id();
    Set<String> claims = reading.claims().stream().map(Claim::id).collect(Collectors.toSet());
    for (Element card : page.select(".card")) {
      if (claims.contains(card.id())) {
        cut(card, new Hole.Others(card.id()), holes);
        Hole.Verdicts verdicts = new Hole.Verdicts(About.CLAIM, card.id());
        Element line = card.appendElement("p").addClass("reviewing");
        review(line, report, verdicts, "Review this claim");
        cut(line, verdicts, holes);
      }
    }
    for (Element item : page.select(".card li[data-event]")) {
      part(item, report, new Hole.Verdicts(About.EVENT, item.attr("data-event")), holes);
    }
    for (Element item : page.select(".card li[data-figure]")) {
      part(item, report, new Hole.Verdicts(About.FIGURE, item.attr("data-figure")), holes);
    }
  }

  private static void part(Element item, String report, Hole.Verdicts hole, List<Hole> holes) {
    item.appendText(" ");
    review(item, report, hole, "review").addClass("small");
    cut(item, hole, holes);
  }

  private static Element review(Element parent, String report, Hole.Verdicts of, String words) {
    String about = Spelling.of(of.about());
    return parent
        .appendElement("a")
        .attr("href", Links.review(report, about, of.part()))
        .attr("aria-label", "Review the " + about + " " + of.part())
        .text(words);
  }

  private static void cut(Element parent, Hole hole, List<Hole> holes) {
    parent.appendChild(new Comment("hole " + holes.size()));
    holes.add(hole);
  }

  /**
   * The page's main part.
   *
   * @param filling HTML for each hole; an empty string leaves nothing there
   */
  String main(Function<Hole, String> filling) {
    StringBuilder main = new StringBuilder(length() + 256).append(stretches.get(0));
    for (int i = 0; i < holes.size(); i++) {
      main.append(filling.apply(holes.get(i))).append(stretches.get(i + 1));
    }
    return main.toString();
  }

  /** In UTF-16 units. */
  int length() {
    return masthead.length() + stretches.stream().mapToInt(String::length).sum();
  }
}
