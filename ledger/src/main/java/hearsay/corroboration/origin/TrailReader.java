package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Reason.Ground;
import hearsay.corroboration.origin.Trail.Step;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.Factuality;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trails of one report. */
final class TrailReader {
  /** "told Reuters", "in an interview with the Post". */
  private static final Pattern TO_WHOM =
      Pattern.compile(
          "\\b(?:told|tells|telling|speaking (?:to|with)|spoke (?:to|with)|interview (?:with|to|by)"
              + "|statement to|e-?mailed to|message to|quoted by|cited by)\\s+(?:the\\s+|a\\s+)?"
              + "((?:[a-z]+\\s+){0,3}\\p{Lu}[^,.;:\"“”]{1,60})");

  /** "seen by the Post", "obtained by Reuters". */
  private static final Pattern SEEN_BY =
      Pattern.compile(
          "\\b(?:seen|obtained|reviewed|examined|verified|analysed|analyzed|viewed) by\\s+"
              + "(\\p{Lu}[^,.;:\"“”]{1,60}|the\\s+\\p{Lu}[^,.;:\"“”]{1,60})"
              + "|\\bthat\\s+((?:the\\s+)?\\p{Lu}[^,.;:\"“”]{1,60}?)\\s+(?:has|have|had)\\s+"
              + "(?:seen|obtained|reviewed)");

  private final Press press;
  private final Reading reading;
  private final SourceReader sources;
  private final Map<String, Claim> claims = new HashMap<>();

  TrailReader(Press press, Reading reading) {
    this.press = press;
    this.reading = reading;
    this.sources = new SourceReader(press, reading);
    reading.claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  /**
   * The trails by which the statement came into the report. What the outlet says in its own voice
   * counts only where it names nobody for it: a lead states plainly what the next sentence
   * attributes. So it does with "an official said" where the report then names one.
   */
  List<Trail> trails(Collection<Saying> sayings) {
    List<Trail> trails = new ArrayList<>();
    for (Saying saying : sayings) {
      Claim claim = claims.get(saying.claim());
      if (claim != null && !denies(claim)) {
        trails.add(trail(claim));
      }
    }
    List<Trail> attributed = trails.stream().filter(trail -> !trail.own()).toList();
    List<Trail> named = attributed.stream().filter(trail -> !trail.isVague()).toList();
    List<Trail> kept = named.isEmpty() ? attributed : named;
    return (kept.isEmpty() ? trails.stream().limit(1) : kept.stream()).map(this::credited).toList();
  }

  private boolean denies(Claim claim) {
    boolean denies = claim.factuality().polarity() == Factuality.Polarity.NEGATIVE;
    for (Claim at = claim; at != null; at = within(at)) {
      denies |= at.attitude() == Attitude.DENIAL;
    }
    return denies;
  }

  private @Nullable Claim within(Claim claim) {
    return claim.within() == null ? null : claims.get(claim.within());
  }

  private Trail trail(Claim claim) {
    List<Step> steps = new ArrayList<>();
    String gatherer = sources.outlet();
    Optional<String> addressee = addressee(claim);
    for (SourceLink link : claim.chain().subList(1, claim.chain().size())) {
      String hearer = addressee.orElse(gatherer);
      Source source = seenBy(link).map(sources::outlet).orElseGet(() -> sources.read(link, hearer));
      if (isUnresolved(source, link)) {
        continue;
      }
      if (source.kind() == Agent.Kind.OUTLET) {
        gatherer = source.name();
      } else if (!hearer.equals(gatherer)) {
        steps.add(new Step(sources.outlet(hearer), reason(Ground.WORDS, claim, link)));
        gatherer = hearer;
      }
      steps.add(new Step(source, reason(Ground.CHAIN, claim, link)));
    }
    return ended(claim, steps);
  }

  /** A pronoun of which nobody knows whom it stands for says nothing of an origin. */
  static boolean isUnresolved(Source source, SourceLink link) {
    return source.kind() == Agent.Kind.ANONYMOUS
        && (source.name().isBlank() || link.kind() == SourceLink.Kind.UNKNOWN);
  }

  private Reason reason(Ground ground, Claim claim, SourceLink link) {
    return new Reason(ground, reading.report().id(), claim.id(), link.span());
  }

  /** A trail that leads nowhere, or to the outlet itself, is its own voice. */
  private Trail ended(Claim claim, List<Step> steps) {
    String report = reading.report().id();
    List<Step> others = steps.stream().filter(step -> !isSelf(step)).toList();
    if (!others.isEmpty()) {
      return new Trail(report, others, false);
    }
    Optional<Step> seen = seenIn(claim);
    if (seen.isPresent() && !isSelf(seen.get())) {
      return new Trail(report, List.of(seen.get()), false);
    }
    boolean work = !steps.isEmpty() || seen.isPresent();
    Ground ground = work ? Ground.WORDS : Ground.OWN_VOICE;
    Step own = Step.of(sources.outlet(sources.outlet()), ground, report, claim.id());
    return new Trail(report, List.of(own), true);
  }

  private boolean isSelf(Step step) {
    return step.source().kind() == Agent.Kind.OUTLET
        && step.source().name().equals(sources.outlet());
  }

  /** Papers that stand in the sentence as seen by an outlet, though no source of the claim. */
  private Optional<Step> seenIn(Claim claim) {
    if (claim.spans().content().isEmpty()) {
      return Optional.empty();
    }
    String sentence = sources.text().sentence(claim.spans().content().get(0));
    return seenBy(sentence)
        .map(
            name -> Step.of(sources.outlet(name), Ground.WORDS, reading.report().id(), claim.id()));
  }

  private Optional<String> seenBy(SourceLink link) {
    Span span = link.span();
    return span == null || link.kind() == SourceLink.Kind.PERSON
        ? Optional.empty()
        : seenBy(sources.text().words(span) + sources.text().behind(span));
  }

  private Optional<String> seenBy(String words) {
    Matcher matcher = SEEN_BY.matcher(words);
    return matcher.find()
        ? press.in(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : Optional.empty();
  }

  /** The outlet that the innermost source speaks to. */
  private Optional<String> addressee(Claim claim) {
    if (claim.spans().source().isEmpty()) {
      return Optional.empty();
    }
    Span source = claim.spans().source().get(0);
    Matcher matcher = TO_WHOM.matcher(sources.text().behind(source));
    return matcher.find() ? press.in(matcher.group(1)) : Optional.empty();
  }

  /** The trail, led through the agency that the report credits where the outlet is another. */
  private Trail credited(Trail trail) {
    Report report = reading.report();
    for (String credit : report.credits()) {
      String agency = press.named(credit).orElse(credit);
      boolean met = trail.steps().stream().anyMatch(step -> step.source().name().equals(agency));
      if (!agency.equals(sources.outlet()) && !met) {
        Reason reason =
            new Reason(
                Ground.CREDIT,
                report.id(),
                null,
                report.dateline() == null ? null : report.dateline().span());
        Trail told = trail.own() ? new Trail(trail.report(), List.of(), false) : trail;
        return told.through(new Step(sources.outlet(agency), reason));
      }
    }
    return trail;
  }
}
