package hearsay.reading;

import hearsay.actor.Actors;
import hearsay.attribution.Attribution;
import hearsay.attribution.Voice;
import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.model.Actor;
import hearsay.model.Article;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who tells us: the outlet, then every voice from the outermost claim inwards, each with country
 * and sector.
 */
final class Chains {
  /**
   * A time this close behind or before a cue, in code points, dates the saying ("reported on
   * Thursday").
   */
  private static final int BESIDE = 4;

  private static final List<String> DATING =
      List.of("", "on", "in", "late on", "early on", "earlier", "last", "late");

  private final SourceLink outlet;
  private final Sentences sentences;
  private final Actors actors;
  private final List<TimeExpression> times;
  private final Offices offices;

  Chains(Article article, Sentences sentences, Actors actors, List<TimeExpression> times) {
    this.outlet = outlet(article);
    this.sentences = sentences;
    this.actors = actors;
    this.times = times;
    this.offices = new Offices(sentences);
  }

  private static SourceLink outlet(Article article) {
    return new SourceLink(
        SourceLink.Kind.OUTLET,
        null,
        article.outlet().name(),
        null,
        null,
        null,
        false,
        article.outlet().country(),
        null);
  }

  /** The chain of a claim in the outlet's own voice. */
  List<SourceLink> ofOutlet() {
    return List.of(outlet);
  }

  /** The chain of an attribution that stands inside a claim, or in none. */
  List<SourceLink> of(Attribution attribution, @Nullable Told within) {
    List<SourceLink> chain = new ArrayList<>(within == null ? ofOutlet() : within.chain());
    for (Voice voice : attribution.chain()) {
      if (!isAuthor(voice)) {
        chain.add(link(voice, attribution.spans().cue()));
      }
    }
    return chain;
  }

  /** "I think …" in the report's own words: the outlet, which every chain begins with. */
  private boolean isAuthor(Voice voice) {
    Mention mention = voice.mention();
    return voice.kind() == SourceLink.Kind.OUTLET
        && mention != null
        && sentences.list().get(mention.sentence()).token(mention.head()).isPronoun()
        && voice.name() == null;
  }

  private SourceLink link(Voice voice, List<Span> cues) {
    Mention mention = voice.mention();
    Actor actor = mention == null ? null : actors.actor(mention);
    Mention antecedent = voice.antecedent();
    Actor fuller = antecedent == null ? actor : actors.actor(antecedent);
    SourceLink link =
        new SourceLink(
            voice.kind(),
            mention == null ? null : sentences.words(mention.span()),
            voice.name() != null ? voice.name() : fuller == null ? null : fuller.name(),
            mention == null ? null : mention.span(),
            voice.cue(),
            when(voice, cues),
            voice.anonymous(),
            actor != null && actor.country() != null ? actor.country() : country(fuller),
            actor != null && actor.sector() != null ? actor.sector() : sector(fuller));
    return mention == null ? link : offices.settled(link, mention);
  }

  private static @Nullable String country(@Nullable Actor actor) {
    return actor == null ? null : actor.country();
  }

  private static @Nullable List<String> sector(@Nullable Actor actor) {
    return actor == null ? null : actor.sector();
  }

  /** The time that stands beside the cue, outside of what is said. */
  private @Nullable String when(Voice voice, List<Span> cues) {
    String word = voice.cue();
    if (word == null) {
      return null;
    }
    for (Span cue : cues) {
      if (!sentences.words(cue).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      for (TimeExpression time : times) {
        if (cue.contains(time.span()) || follows(cue, time.span())) {
          return time.id();
        }
      }
    }
    return null;
  }

  private boolean follows(Span cue, Span time) {
    int gap = time.begin() - cue.end();
    if (gap < 0 || gap > 4 * BESIDE) {
      return false;
    }
    String between = sentences.text().at(cue.end(), time.begin()).strip().toLowerCase(Locale.ROOT);
    return DATING.contains(between);
  }
}
