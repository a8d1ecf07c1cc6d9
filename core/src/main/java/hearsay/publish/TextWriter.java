package hearsay.publish;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Hedge;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.wording.Columns;
import hearsay.publish.wording.Figures;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reading for a person at a terminal: each claim in text order, indented by how deeply it is
 * nested, with its chain of sources, its words, events and figures.
 */
public final class TextWriter implements ReadingWriter {
  /** Deeper nesting is shown at this depth, lest the words run out of room. */
  private static final int DEEPEST = 6;

  private static final int LABEL = 5;

  private final Writer out;
  private final TerminalStyle style;
  private boolean first = true;

  public TextWriter(Writer out, TerminalStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(Reading reading) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    heading(reading);
    ReadingIndex index = new ReadingIndex(reading);
    for (Claim claim : reading.claims()) {
      out.write('\n');
      claim(claim, index);
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void heading(Reading reading) throws IOException {
    Report report = reading.report();
    String title = report.title() == null ? report.id() : report.title();
    lines(title, 0, Ink.TITLE);
    String facts =
        Stream.of(
                Wording.outlet(report.outlet()).orElse(null),
                report.published(),
                report.byline(),
                report.credits().isEmpty() ? null : "via " + String.join(", ", report.credits()))
            .filter(fact -> fact != null && !fact.isBlank())
            .collect(Collectors.joining(" · "));
    if (!facts.isEmpty()) {
      lines(facts, 0, Ink.FAINT);
    }
    lines(Wording.counts(reading), 0, Ink.FAINT);
    if (reading.gazetteer() != null) {
      lines("places: " + reading.gazetteer(), 0, Ink.FAINT);
    }
  }

  private void claim(Claim claim, ReadingIndex index) throws IOException {
    int indent = 2 * Math.min(DEEPEST, index.depth(claim));
    int inner = indent + LABEL;
    List<String> chain = Columns.wrap(Columns.plain(Wording.chain(claim)), style.width() - inner);
    line(indent, Ink.LABEL.on(style, pad(claim.id())) + Ink.CHAIN.on(style, chain.get(0)));
    for (String more : chain.subList(1, chain.size())) {
      line(inner, Ink.CHAIN.on(style, more));
    }
    lines(manner(claim), inner, Ink.FAINT);
    line(inner, Ink.PLAIN.on(style, content(claim, index, style.width() - inner)));
    for (Event event : index.events(claim)) {
      marked(Spelling.of(event.type()), event(event, index), inner, Ink.EVENT);
    }
    for (Quantity figure : index.figures(claim)) {
      marked("figure", figure(figure), inner, Ink.FIGURE);
    }
  }

  private static String pad(String id) {
    return id + " ".repeat(Math.max(1, LABEL - id.length()));
  }

  /** "belief · indirect · probable · hedged: reportedly · contests c2". */
  private static String manner(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(Spelling.of(claim.attitude()));
    parts.add(claim.quotation() == Quotation.NONE ? "own words" : Spelling.of(claim.quotation()));
    parts.add(Wording.factuality(claim.factuality()));
    if (!claim.hedges().isEmpty()) {
      parts.add(
          "hedged: " + claim.hedges().stream().map(Hedge::text).collect(Collectors.joining(", ")));
    }
    if (!claim.contests().isEmpty()) {
      parts.add("contests " + String.join(", ", claim.contests()));
    }
    return String.join(" · ", parts);
  }

  private static String content(Claim claim, ReadingIndex index, int width) {
    String words = Columns.plain(index.words(claim.spans().content()));
    return Columns.shorten(words.isEmpty() ? "(no words)" : words, width);
  }

  /** "Ukrainian forces (UKR, MIL) → Kursk Region · in Sudzha · 2024-08-06 · possible". */
  private static String event(Event event, ReadingIndex index) {
    List<String> parts = new ArrayList<>();
    String who = event.actors().isEmpty() ? "?" : Wording.actors(event.actors());
    String whom = Wording.actors(event.recipients());
    parts.add(whom.isEmpty() ? who : who + " → " + whom);
    parts.add("“" + index.words(event.trigger()) + "”");
    index.place(event.place()).ifPresent(place -> parts.add("in " + Wording.place(place)));
    index.time(event.time()).ifPresent(time -> parts.add(Wording.time(time)));
    if (!event.factuality().equals(Factuality.FACT)) {
      parts.add(Wording.factuality(event.factuality()));
    }
    return String.join(" · ", parts);
  }

  /** "up to 1,000 Ukrainian troops [0–1,000] person, involved, UKR". */
  private static String figure(Quantity figure) {
    return figure.text() + "  " + Figures.bounds(figure) + " " + Wording.kind(figure);
  }

  /** Lines after a coloured mark, further lines hanging under the first. */
  private void marked(String mark, String text, int indent, Ink ink) throws IOException {
    int hang = 10;
    List<String> lines = Columns.wrap(Columns.plain(text), style.width() - indent - hang);
    line(
        indent, ink.on(style, mark) + " ".repeat(Math.max(1, hang - mark.length())) + lines.get(0));
    for (String more : lines.subList(1, lines.size())) {
      line(indent + hang, more);
    }
  }

  private void lines(String text, int indent, Ink ink) throws IOException {
    for (String line : Columns.wrap(Columns.plain(text), style.width() - indent)) {
      line(indent, ink.on(style, line));
    }
  }

  private void line(int indent, String text) throws IOException {
    out.write(" ".repeat(indent));
    out.write(text);
    out.write('\n');
  }
}
