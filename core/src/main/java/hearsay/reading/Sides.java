package hearsay.reading;

import hearsay.actor.Actors;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Actor;
import hearsay.model.Quantity.Measure;
import hearsay.model.SourceLink;
import hearsay.quantity.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose people, losses or things a figure counts: the country of those whom the words make their
 * holder. "Its" and "his" are resolved in the sentence or to the claim's source, "we" and "our" are
 * who speaks. Where the words give no reason, there is no side.
 */
final class Sides {
  private static final Set<Measure> OF_PRONOUNS =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CAPTURED,
          Measure.DISPLACED,
          Measure.INVOLVED,
          Measure.LOST,
          Measure.DESTROYED);

  private static final Set<String> FIRST = Set.of("we", "our", "ours", "us", "my", "i");

  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");

  /** Those who fight their own state are no side of its name. */
  private static final Set<String> REBELS = Set.of("REB", "UAF");

  private static final Set<String> COUNTRIES = countries();

  private final Sentences sentences;
  private final Actors actors;

  Sides(Sentences sentences, Actors actors) {
    this.sentences = sentences;
    this.actors = actors;
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return Set.copyOf(codes);
  }

  /**
   * @param claim the claim that the figure is told in, or null
   * @return ISO 3166-1 alpha-3 (XKX for Kosovo), or null
   */
  @Nullable String of(Figure figure, @Nullable Told claim) {
    Mention holder = figure.holder();
    if (holder == null) {
      return null;
    }
    Token token = token(holder);
    String country = token.isPronoun() ? ofPronoun(figure, holder, claim) : named(holder);
    return country != null && COUNTRIES.contains(country) ? country : null;
  }

  private @Nullable String named(Mention holder) {
    Actor actor = actors.actor(holder);
    List<String> sectors = actor.sector();
    boolean people = actors.isTerritory(sentences.list().get(holder.sentence()), holder.head());
    boolean rebels = sectors != null && sectors.stream().anyMatch(REBELS::contains);
    return rebels && !people ? null : actor.country();
  }

  private @Nullable String ofPronoun(Figure figure, Mention pronoun, @Nullable Told claim) {
    boolean people = figure.quantity().unit().equals("person");
    if (!people && !OF_PRONOUNS.contains(figure.quantity().measure())) {
      return null;
    }
    String word = token(pronoun).text().toLowerCase(Locale.ROOT);
    if (FIRST.contains(word)) {
      return claim == null ? null : speaker(claim);
    }
    Mention antecedent = actors.antecedent(pronoun);
    if (claim != null && isSpeaker(antecedent, pronoun, claim, word)) {
      return speaker(claim);
    }
    return antecedent == null ? null : named(antecedent);
  }

  /**
   * Whether a pronoun of the third person is who speaks: the antecedent is the source's own word,
   * or "he" has none nearer than a source who is a person.
   */
  private boolean isSpeaker(
      @Nullable Mention antecedent, Mention pronoun, Told claim, String word) {
    if (claim.spans().source().isEmpty()) {
      return false;
    }
    if (antecedent != null && antecedent.sentence() == pronoun.sentence()) {
      return claim.spans().source().stream().anyMatch(span -> span.overlaps(antecedent.span()));
    }
    SourceLink last = last(claim);
    boolean person = last.kind() == SourceLink.Kind.PERSON;
    return PERSONAL.contains(word) && person
        || antecedent == null && !person && !PERSONAL.contains(word);
  }

  private static @Nullable String speaker(Told claim) {
    SourceLink last = last(claim);
    return claim.chain().size() < 2 || last.kind() == SourceLink.Kind.OUTLET
        ? null
        : last.country();
  }

  private static SourceLink last(Told claim) {
    return claim.chain().get(claim.chain().size() - 1);
  }

  private Token token(Mention mention) {
    Sentence sentence = sentences.list().get(mention.sentence());
    return sentence.token(mention.head());
  }
}
