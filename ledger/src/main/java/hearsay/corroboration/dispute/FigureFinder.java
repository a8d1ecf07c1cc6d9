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
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Account account;
  private final Reading reading;
  private final CodePointText text;
  private final Passages passages;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();

  private FigureFinder(Account account) {
    this.account = account;
    this.reading = account.reading();
    this.text = new CodePointText(reading.report().text());
    this.passages = new Passages(text);
    reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    reading.times().forEach(time -> times.put(time.id(), time));
  }

  /** In text order. */
  static List<Figure> find(Account account) {
    return new FigureFinder(account).find();
  }

  private List<Figure> find() {
    Map<String, Measure> measures = new HashMap<>();
    reading.events().forEach(event -> measures.putAll(hit(event)));
    List<Figure> counted = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      Measure measure = measures.getOrDefault(quantity.id(), quantity.measure());
      if (account.has(quantity)
          && COUNTS.contains(measure)
          && (quantity.unit().equals("person") || quantity.unit().equals("item"))
          && (quantity.min() != null || quantity.max() != null || quantity.value() != null)) {
        counted.add(figure(quantity, measure));
      }
    }
    counted.sort(Comparator.comparing(Figure::span));
    List<Figure> settled = new Siblings(passages).settle(counted);
    if (account.quantities() == null) {
      settled.addAll(new Victims(reading, text, passages, settled, this::told).find());
      settled.addAll(new Unnumbered(reading, passages, settled, this::told).find());
    }
    settled.sort(Comparator.comparing(Figure::span).thenComparing(Figure::id));
    return settled;
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
              for (Quantity quantity : reading.quantities()) {
                if (event.quantities().contains(quantity.id())
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
      hearsay.model.Span span) {
    Claim claim = claimId == null ? null : claims.get(claimId);
    int sentence = passages.at(span.begin());
    return new Figure(
        reading.report().id() + "#" + id,
        reading.report().id(),
        measure,
        interval,
        vague,
        role,
        stage(passages.sentence(sentence)),
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
        hearsay.model.Span span);
  }
}
