package hearsay.corroboration.dispute;

import hearsay.model.Actor;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Quad;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings for tests, written as the report with its figures marked: {@code {killed 5..7|between
 * five and seven people}}, with {@code *} for an open end, and people with what befalls them:
 * {@code {who killed|Ana Ruiz} was killed}. A sentence that opens with {@code [the police]} is
 * theirs, {@code [!the army]} what they deny.
 */
final class Written {
  private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^}]+)}|\\[([^]]+)]");

  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final String outlet;

  private Written(String outlet) {
    this.outlet = outlet;
  }

  static Reading reading(String id, @Nullable String outlet, @Nullable String day, String marked) {
    Written written = new Written(outlet == null ? "" : outlet);
    written.write(marked);
    Report report =
        new Report(
            id,
            null,
            null,
            null,
            "en",
            new Outlet(outlet, null, null),
            day,
            null,
            List.of(),
            written.text.toString());
    return new Reading(
        Reading.SCHEMA,
        report,
        written.claims,
        written.events,
        written.quantities,
        List.of(),
        List.of());
  }

  private void write(String marked) {
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    claim("", 0);
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      from = matcher.end();
      if (matcher.group(3) != null) {
        claim(matcher.group(3), text.length());
        continue;
      }
      int begin = new CodePointText(text.toString()).length();
      text.append(matcher.group(2));
      Span span = new Span(begin, new CodePointText(text.toString()).length());
      String[] mark = matcher.group(1).split(" ", 2);
      if (mark[0].equals("who")) {
        victim(mark[1], span, matcher.group(2), marked.substring(from));
      } else {
        figure(mark, span, matcher.group(2));
      }
    }
    text.append(marked.substring(from));
  }

  /** What follows is told by somebody, or again by the outlet where nobody is named. */
  private void claim(String who, int begin) {
    boolean denied = who.startsWith("!");
    String name = denied ? who.substring(1) : who;
    List<SourceLink> chain = new ArrayList<>();
    chain.add(link(SourceLink.Kind.OUTLET, outlet));
    if (!name.isEmpty() && !name.equals("own")) {
      chain.add(link(SourceLink.Kind.ORGANIZATION, name));
      text.append(name).append(denied ? " denied that " : " said ");
    }
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            null,
            new ClaimSpans(List.of(), List.of(), List.of(new Span(begin, begin))),
            Quotation.NONE,
            denied ? Attitude.DENIAL : Attitude.ASSERTION,
            chain,
            Factuality.FACT,
            List.of(),
            List.of()));
  }

  private static SourceLink link(SourceLink.Kind kind, String name) {
    return new SourceLink(kind, name, name, null, null, null, false, null, null);
  }

  private void figure(String[] mark, Span span, String words) {
    String[] ends = mark[1].split("\\.\\.", -1);
    Double min = number(ends[0]);
    Double max = number(ends[ends.length - 1]);
    quantities.add(
        new Quantity(
            "q" + (quantities.size() + 1),
            span,
            words,
            ends.length == 1 ? min : null,
            min,
            max,
            mark[1].startsWith(">"),
            mark[1].contains("<"),
            false,
            "person",
            words,
            Measure.valueOf(mark[0].toUpperCase(Locale.ROOT)),
            null,
            "c" + claims.size()));
  }

  private static @Nullable Double number(String end) {
    return end.equals("*") ? null : Double.valueOf(end.replaceAll("[<>]", ""));
  }

  private void victim(String trigger, Span span, String words, String marked) {
    String behind = MARK.matcher(marked).replaceAll("$2");
    int at = behind.indexOf(trigger);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + trigger + "\" behind " + words);
    }
    int begin = span.end() + behind.substring(0, at).codePointCount(0, at);
    boolean named = Names.isPersonal(words) && !words.startsWith("A ");
    Actor who = new Actor(words, span, named ? words : null, null, null);
    boolean actor = trigger.equals("died");
    events.add(
        new Event(
            "e" + (events.size() + 1),
            "c" + claims.size(),
            EventType.ASSAULT,
            null,
            List.of(),
            null,
            Quad.MATERIAL_CONFLICT,
            null,
            new Span(begin, begin + trigger.length()),
            actor ? List.of(who) : List.of(),
            actor ? List.of() : List.of(who),
            null,
            null,
            List.of(),
            Factuality.FACT));
  }
}
