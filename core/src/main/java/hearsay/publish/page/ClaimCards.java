package hearsay.publish.page;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Hedge;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.SourceLink;
import hearsay.publish.wording.Figures;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A card for each claim: who makes it through whom, how firmly, with which events and figures. */
final class ClaimCards {
  private final ReadingIndex index;

  private ClaimCards(ReadingIndex index) {
    this.index = index;
  }

  static void fill(Element parent, ReadingIndex index) {
    ClaimCards cards = new ClaimCards(index);
    index.reading().claims().forEach(claim -> cards.card(parent, claim));
  }

  private void card(Element parent, Claim claim) {
    Element card = parent.appendElement("li").addClass("card").attr("id", claim.id());
    SourceLink last = claim.chain().get(claim.chain().size() - 1);
    Element heading = card.appendElement("h3");
    heading
        .appendElement("a")
        .addClass("number")
        .attr("href", "#at-" + claim.id())
        .attr("aria-label", "Claim " + ArticleText.digits(claim) + " in the article")
        .text(ArticleText.digits(claim));
    heading.appendText(" " + Wording.voice(last));
    Element tags = card.appendElement("p").addClass("tags");
    manner(claim).forEach(tag -> tags.appendElement("span").text(tag).after(" "));
    if (!claim.factuality().equals(Factuality.FACT)) {
      tags.child(tags.childrenSize() - 1).addClass("strong");
    }
    for (Hedge hedge : claim.hedges()) {
      tags.appendElement("span").text("hedged: " + hedge.text());
    }
    card.appendElement("blockquote").text(index.words(claim.spans().content()));
    chain(card, claim);
    relations(card, claim);
    events(card, index.events(claim));
    figures(card, index.figures(claim));
  }

  private static List<String> manner(Claim claim) {
    List<String> manner = new ArrayList<>();
    manner.add(Spelling.of(claim.attitude()));
    manner.add(quotation(claim.quotation()));
    manner.add(Wording.factuality(claim.factuality()));
    return manner;
  }

  private static String quotation(Quotation quotation) {
    return switch (quotation) {
      case DIRECT -> "quoted";
      case INDIRECT -> "retold";
      case MIXED -> "partly quoted";
      case NONE -> "the outlet’s own words";
    };
  }

  /** The voices, the one that publishes first. */
  private void chain(Element card, Claim claim) {
    card.appendElement("h4").text("How it reaches the reader");
    Element chain = card.appendElement("ol").addClass("chain");
    for (SourceLink link : claim.chain()) {
      Element item = chain.appendElement("li");
      item.appendText(Wording.voice(link));
      List<String> known = Wording.known(link);
      if (!known.isEmpty()) {
        item.appendText(" ").appendElement("small").text(String.join(" · ", known));
      }
      StringBuilder by = new StringBuilder();
      if (link.cue() != null) {
        by.append("“").append(link.cue()).append("”");
      }
      index.time(link.when()).ifPresent(time -> by.append(", ").append(Wording.time(time)));
      if (!by.isEmpty()) {
        item.appendText(" ").appendElement("span").addClass("by").text(by.toString());
      }
    }
  }

  private void relations(Element card, Claim claim) {
    relation(card, "Stands inside", claim.within() == null ? List.of() : List.of(claim.within()));
    relation(card, "Contests", claim.contests());
    relation(
        card,
        "Contested by",
        index.reading().claims().stream()
            .filter(other -> other.contests().contains(claim.id()))
            .map(Claim::id)
            .toList());
  }

  private void relation(Element card, String heading, List<String> ids) {
    List<Claim> others = ids.stream().flatMap(id -> index.claim(id).stream()).toList();
    if (others.isEmpty()) {
      return;
    }
    card.appendElement("h4").text(heading);
    Element list = card.appendElement("ul");
    for (Claim other : others) {
      Element item = list.appendElement("li");
      ArticleText.number(item, other);
      item.appendText(" " + Wording.voice(other.chain().get(other.chain().size() - 1)));
    }
  }

  private void events(Element card, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    card.appendElement("h4").text("Events");
    Element list = card.appendElement("ul");
    for (Event event : events) {
      Element item = list.appendElement("li").attr("data-event", event.id());
      EventTable.kind(item, event);
      item.appendText(" " + EventTable.whoToWhom(event));
      List<String> more = new ArrayList<>();
      index.place(event.place()).ifPresent(place -> more.add(Wording.place(place)));
      index.time(event.time()).ifPresent(time -> more.add(Wording.time(time)));
      if (!event.factuality().equals(Factuality.FACT)) {
        more.add(Wording.factuality(event.factuality()));
      }
      if (!more.isEmpty()) {
        item.appendElement("br");
        item.appendElement("small").text(String.join(" · ", more));
      }
    }
  }

  private static void figures(Element card, List<Quantity> figures) {
    if (figures.isEmpty()) {
      return;
    }
    card.appendElement("h4").text("Figures");
    Element list = card.appendElement("ul");
    for (Quantity figure : figures) {
      Element item = list.appendElement("li").attr("data-figure", figure.id());
      item.appendText("“" + figure.text() + "” ");
      item.appendElement("small").text(Figures.bounds(figure) + " " + Wording.kind(figure));
    }
  }
}
