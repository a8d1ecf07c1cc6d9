package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.Figure.Stage;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All figures that one report gives for a happening, each with its claimant and with how it stands
 * to the others: whole, part, rest, or of something else.
 */
final class FigureFinder {
  /** What can be disputed: people and things counted, no lengths, prices or shares. */
  private static final Set<Measure> COUNTS =
      EnumSet.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CAPTURED,
          Measure.DISPLACED,
          Measure.INVOLVED,
          Measure.LOST,
          Measure.DESTROYED);

  private static final Set<Measure> CASUALTIES =
      EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.LOST);

  /** What somebody does to those counted behind it. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:kill(?:ed|s|ing)?|shoots|shot|shooting|shot to death|stabb?(?:ed|s|ing)"
              + "|murder(?:ed|s|ing)?)(?: (?:at least|as many as|up to|another|his|her|the))*\\s+$");

  private final Account account;
  private final Reading reading;
  private final CodePointText text;
  private final Passages passages;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();

  private FigureFinder(Account account) {
    this.account = account;
    this.reading = account.reading();
    this.text = new CodePointText(reading.report().text());
    this.passages = new Passages(text);
    reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    reading.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
    reading.times().forEach(time -> times.put(time.id(), time));
  }

  /** In text order, the headline first. */
  static List<Figure> find(Account account) {
    List<Figure> figures = new ArrayList<>();
    Reading headline = account.headline();
    if (headline != null) {
      String id = account.reading().report().id();
      new FigureFinder(Account.of(headline))
          .find()
          .forEach(figure -> figures.add(figure.inHeadline(id)));
    }
    figures.addAll(new FigureFinder(account).find());
    return figures;
  }

  private List<Figure> find() {
    Map<String, Measure> struck = new HashMap<>();
    reading.events().forEach(event -> struck.putAll(hit(event)));
    List<Figure> counted = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      if (account.has(quantity) && isBounded(quantity)) {
        Measure measure = measure(quantity, struck);
        if (COUNTS.contains(measure)) {
          counted.add(figure(quantity, measure));
        }
      }
    }
    if (account.quantities() == null) {
      counted.addAll(multiples());
    }
    counted.addAll(ahead(counted));
    counted.sort(Comparator.comparing(Figure::span));
    List<Figure> settled = new Siblings(passages).settle(counted);
    if (account.quantities() == null) {
      settled.addAll(new Victims(reading, text, passages, settled, this::told).find());
      settled.addAll(new Unnumbered(reading, passages, settled, this::told).find());
      settled.addAll(new Implied(passages, this::told).find());
    }
    settled.sort(Comparator.comparing(Figure::span).thenComparing(Figure::id));
    return settled;
  }

  /** Those without a number in front of counted people who share their fate. */
  private List<Figure> ahead(List<Figure> counted) {
    List<Figure> found = new ArrayList<>();
    for (Figure figure : counted) {
      if (!CASUALTIES.contains(figure.measure())) {
        continue;
      }
      String before = passages.before(figure.sentence(), figure.span().begin());
      Ahead.of(before, passages.span(figure.sentence()).begin())
          .filter(span -> counted.stream().noneMatch(other -> other.span().overlaps(span)))
          .ifPresent(span -> found.add(figure.beside(span, text.at(span)).as(figure.role())));
    }
    return found;
  }

  private static boolean isBounded(Quantity quantity) {
    return quantity.min() != null || quantity.max() != null || quantity.value() != null;
  }

  private Measure measure(Quantity quantity, Map<String, Measure> struck) {
    if (CASUALTIES.contains(quantity.measure()) && Cues.in(Cues.Kind.ANIMAL, quantity.text())) {
      return Measure.OTHER;
    }
    int sentence = passages.at(quantity.span().begin());
    Optional<Measure> hit =
        Hits.measure(
            quantity,
            passages.before(sentence, quantity.span().begin()),
            passages.behind(sentence, quantity.span().end()));
    if (hit.isPresent()) {
      return hit.get();
    }
    boolean people = quantity.unit().equals("person") || quantity.unit().equals("item");
    return people ? struck.getOrDefault(quantity.id(), quantity.measure()) : Measure.OTHER;
  }

  private static Figure multiple(String words, Hits.Multiple multiple, Figure figure) {
    return Hits.leavesOutAttacker(words, multiple) ? figure.asDone() : figure;
  }

  /** "A triple homicide" counts, too. */
  private List<Figure> multiples() {
    List<Figure> found = new ArrayList<>();
    for (int sentence = 0; sentence < passages.size(); sentence++) {
      Span whole = passages.span(sentence);
      String words = passages.sentence(sentence);
      Hits.multiple(words)
          .ifPresent(
              multiple ->
                  found.add(
                      multiple(
                          words,
                          multiple,
                          told(
                              "m" + whole.begin(),
                              multiple.measure(),
                              Interval.of(multiple.number()),
                              false,
                              role(passages.at(whole.begin()), ""),
                              null,
                              null,
                              null,
                              new Span(
                                  whole.begin() + words.codePointCount(0, multiple.begin()),
                                  whole.begin() + words.codePointCount(0, multiple.end()))))));
    }
    return found;
  }

  /**
   * People counted only as shot or struck: dead and hurt together, which the figure's own measure
   * does not know.
   */
  private Map<String, Measure> hit(Event event) {
    Map<String, Measure> measures = new HashMap<>();
    Fates.of(text.at(event.trigger()))
        .filter(fate -> fate.measure() == Measure.LOST)
        .ifPresent(
            fate -> {
              for (String id : event.quantities()) {
                Quantity quantity = quantities.get(id);
                if (quantity != null
                    && quantity.measure() == Measure.OTHER
                    && quantity.unit().equals("person")) {
                  measures.put(quantity.id(), Measure.LOST);
                }
              }
            });
    return measures;
  }

  private Figure figure(Quantity quantity, Measure measure) {
    int at = passages.at(quantity.span().begin());
    String words = quantity.text();
    boolean both = measure == Measure.WOUNDED && Cues.in(Cues.Kind.BOTH, words);
    return told(
        quantity.id(),
        both ? Measure.LOST : measure,
        Interval.of(quantity),
        quantity.value() == null && Cues.in(Cues.Kind.VAGUE, words),
        role(at, words),
        quantity.of(),
        quantity.side(),
        quantity.claim(),
        quantity.span());
  }

  private Role role(int sentence, String words) {
    if (Cues.in(Cues.Kind.ELSEWHERE, passages.sentence(sentence))) {
      return Role.ELSEWHERE;
    }
    String counted = words.replaceFirst("(?i)^(?:no )?(?:more|fewer|less) than\\b", "");
    return Cues.in(Cues.Kind.REST, counted) ? Role.REST : Role.TOTAL;
  }

  /** A figure with what its claim tells about it. */
  private Figure told(
      String id,
      Measure measure,
      Interval interval,
      boolean vague,
      Role role,
      @Nullable String of,
      @Nullable String side,
      @Nullable String claimId,
      Span span) {
    Claim claim = claimId == null ? null : claims.get(claimId);
    int sentence = passages.at(span.begin());
    return new Figure(
        reading.report().id() + "#" + id,
        reading.report().id(),
        claim == null ? null : claim.id(),
        measure,
        interval,
        vague,
        role,
        stage(passages.sentence(sentence)),
        DONE.matcher(passages.before(sentence, span.begin())).find(),
        of,
        side,
        Claimant.of(claim, reading.report()),
        claim == null ? List.of() : claim.chain(),
        claim == null ? Factuality.FACT : claim.factuality(),
        claim != null && isDenial(claim),
        claim == null ? null : said(claim),
        reading.report().published(),
        span,
        sentence);
  }

  private static Stage stage(String sentence) {
    if (Cues.in(Cues.Kind.LATE, sentence)) {
      return Stage.LATE;
    }
    return Cues.in(Cues.Kind.EARLY, sentence) ? Stage.EARLY : Stage.PLAIN;
  }

  private static boolean isDenial(Claim claim) {
    return claim.attitude() == Attitude.DENIAL;
  }

  private @Nullable String said(Claim claim) {
    for (int i = claim.chain().size() - 1; i > 0; i--) {
      SourceLink link = claim.chain().get(i);
      TimeExpression time = link.when() == null ? null : times.get(link.when());
      if (time != null && time.start() != null) {
        return time.start();
      }
    }
    return null;
  }

  /** What a victim's figure is made with. */
  interface Teller {
    Figure tell(
        String id,
        Measure measure,
        Interval interval,
        boolean vague,
        Role role,
        @Nullable String of,
        @Nullable String side,
        @Nullable String claim,
        Span span);
  }
}
