package hearsay.publish.page;

import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Span;
import hearsay.publish.page.Segments.Mark;
import hearsay.publish.page.Segments.Role;
import hearsay.publish.page.Segments.Segment;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The article with its claims marked. */
final class ArticleText {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");

  private final ReadingIndex index;
  private final Element parent;

  private ArticleText(Element parent, ReadingIndex index) {
    this.parent = parent;
    this.index = index;
  }

  static void fill(Element parent, ReadingIndex index) {
    ArticleText article = new ArticleText(parent, index);
    for (List<Segment> paragraph : new Segments(index).of(paragraphs(index.text()))) {
      article.paragraph(paragraph);
    }
  }

  /** Between blank lines, or line by line in a text that has none. */
  static List<Span> paragraphs(CodePointText text) {
    String all = text.toString();
    boolean hasBlankLines = BLANK_LINES.matcher(all.strip()).find();
    Matcher gap = (hasBlankLines ? BLANK_LINES : LINE_END).matcher(all);
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (gap.find()) {
      paragraphs.add(text.trim(text.span(begin, gap.start())));
      begin = gap.end();
    }
    paragraphs.add(text.trim(text.span(begin, all.length())));
    paragraphs.removeIf(paragraph -> paragraph.length() == 0);
    return paragraphs;
  }

  private void paragraph(List<Segment> segments) {
    Element p = parent.appendElement("p");
    for (Segment segment : segments) {
      segment.begins().forEach(claim -> number(p, claim).attr("id", "at-" + claim.id()));
      piece(p, segment);
    }
  }

  private void piece(Element p, Segment segment) {
    String words = index.text().at(segment.span());
    if (segment.marks().isEmpty()) {
      p.appendText(words);
      return;
    }
    Element piece = p.appendElement("span").text(words);
    ids(segment, Role.CONTENT).ifPresent(ids -> piece.attr("data-in", ids));
    Optional<String> by = ids(segment, Role.SOURCE, Role.CUE);
    by.ifPresent(ids -> piece.attr("data-by", ids));
    for (Mark mark : segment.marks()) {
      switch (mark.role()) {
        case SOURCE -> piece.addClass("source");
        case CUE -> piece.addClass("cue");
        case HEDGE -> piece.addClass("hedge");
        case CONTENT -> {}
      }
    }
    segment.marks().stream()
        .filter(mark -> mark.role() == Role.CONTENT)
        .findFirst()
        .ifPresent(innermost -> shade(piece, innermost, segment));
  }

  /** How the innermost claim gives its words, and how many voices stand around them. */
  private static void shade(Element piece, Mark innermost, Segment segment) {
    if (innermost.claim().quotation() == Quotation.NONE) {
      piece.addClass("own");
      return;
    }
    piece.addClass("said").addClass(Spelling.of(innermost.claim().quotation()));
    long voices =
        segment.marks().stream()
            .filter(mark -> mark.role() == Role.CONTENT)
            .filter(mark -> mark.claim().quotation() != Quotation.NONE)
            .count();
    if (voices > 1) {
      piece.addClass(voices == 2 ? "deep" : "deeper");
    }
  }

  private static Optional<String> ids(Segment segment, Role... roles) {
    String ids =
        segment.marks().stream()
            .filter(mark -> List.of(roles).contains(mark.role()))
            .map(mark -> mark.claim().id())
            .distinct()
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }

  /** A claim's number, leading to its card. */
  static Element number(Element parent, Claim claim) {
    Element number =
        parent
            .appendElement("a")
            .addClass("number")
            .attr("href", "#" + claim.id())
            .attr("aria-label", "Claim " + digits(claim) + ": " + Wording.chain(claim))
            .text(digits(claim));
    if (claim.quotation() == Quotation.NONE) {
      number.addClass("outlet-own");
    }
    if (claim.attitude() == Attitude.DENIAL || claim.factuality().polarity() == Polarity.NEGATIVE) {
      number.addClass("denies");
    }
    return number;
  }

  /** "3" for "c3". */
  static String digits(Claim claim) {
    return claim.id().replaceFirst("^c(?=[0-9])", "");
  }
}
