package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.Predicates.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which figure another is a part: "12 people, including three children", "seven of the 19
 * hostages", "30 dead, nine of them women", "of the 40 on board 11 were hurt", "seven men and five
 * women, 12 in all", and from one sentence to the next "five of them". Only words and exact sums
 * tell; that one number is smaller than another does not.
 */
final class PartLinks {
  /** How far from a figure the word stands that makes it a part, in tokens. */
  private static final int REACH = 14;

  private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");

  private static final Set<String> THOSE =
      Set.of("them", "whom", "which", "these", "those", "it", "the");

  /** How far a figure without a noun stands from the one whose noun it shares, in tokens. */
  private static final int NEAR = 7;

  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "her", "his", "our", "these", "those", "all", "some", "about");

  private static final Set<String> COPULAS = Set.of("was", "were", "is", "are", "be", "been");

  private final List<PlacedFigure> figures;
  private final int[] wholes;
  private final List<Sentence> sentences;

  private PartLinks(List<PlacedFigure> figures, List<Sentence> sentences) {
    this.figures = figures;
    this.sentences = sentences;
    this.wholes = new int[figures.size()];
    Arrays.fill(wholes, -1);
  }

  /**
   * For each figure the number of the one that it is a part of, or -1.
   *
   * @param figures of a report in text order
   */
  static int[] of(List<PlacedFigure> figures, List<Sentence> sentences) {
    PartLinks links = new PartLinks(figures, sentences);
    for (int from = 0; from < figures.size(); ) {
      int to = from;
      Sentence sentence = figures.get(from).sentence();
      while (to < figures.size() && figures.get(to).sentence() == sentence) {
        to++;
      }
      links.sentence(from, to);
      from = to;
    }
    return links.wholes;
  }

  private void sentence(int from, int to) {
    List<PlacedFigure> here = figures.subList(from, to);
    for (PlacedFigure part : here) {
      PlacedFigure whole = whole(part, here);
      if (whole != null && wholes[whole.number()] != part.number()) {
        wholes[part.number()] = whole.number();
      }
    }
    new PartSums(wholes).link(here);
  }

  private @Nullable PlacedFigure whole(PlacedFigure part, List<PlacedFigure> here) {
    PlacedFigure whole = ofNext(part, here);
    if (whole == null && isOfThose(part)) {
      whole = ofThose(part, here);
    }
    if (whole == null) {
      whole = included(part, here);
    }
    if (whole == null) {
      whole = among(part, here);
    }
    if (whole == null) {
      whole = opened(part, here);
    }
    return whole == null ? elliptic(part, here) : whole;
  }

  /** "Seven of the 19 hostages", "two of its seven ships", "36 of 40". */
  private @Nullable PlacedFigure ofNext(PlacedFigure part, List<PlacedFigure> here) {
    if (!isWord(part, part.last() + 1, "of")) {
      return null;
    }
    int at = part.last() + 2;
    while (isAny(part, at, DETERMINERS)) {
      at++;
    }
    if (at == part.last() + 2 && !part.isBare()) {
      return null; // "two groups of 60 patients"
    }
    for (PlacedFigure whole : here) {
      if (whole.first() <= at && at <= whole.last() && whole.first() > part.last()) {
        return part.fits(whole) ? whole : null;
      }
    }
    return null;
  }

  private boolean isOfThose(PlacedFigure part) {
    return isWord(part, part.last() + 1, "of") && isAny(part, part.last() + 2, THOSE)
        || isWord(part, part.first() - 1, "whom") && isWord(part, part.first() - 2, "of")
        || isWord(part, part.first() - 1, "which") && isWord(part, part.first() - 2, "of");
  }

  /** "Nine of them women", "of whom nine", "nine of the dead": further up in the text. */
  private @Nullable PlacedFigure ofThose(PlacedFigure part, List<PlacedFigure> here) {
    boolean behind = isWord(part, part.last() + 1, "of");
    int named = part.last() + 3;
    String pronoun = behind ? lower(part, part.last() + 2) : "whom";
    boolean noun = behind && (pronoun.equals("the") || pronoun.equals("those"));
    PlacedFigure inSentence = noun ? null : nearest(part, here, any -> true);
    if (inSentence != null || pronoun.equals("whom") || pronoun.equals("which")) {
      return inSentence;
    }
    return noun ? named(part, named, here) : fromBefore(part, any -> true);
  }

  /** "Three of the dead", "twelve of those detained": who they are says which figure is meant. */
  private @Nullable PlacedFigure named(PlacedFigure part, int at, List<PlacedFigure> here) {
    if (at >= part.sentence().size()) {
      return null;
    }
    Measure fate = null;
    for (Role role : List.of(Role.STATE, Role.NOUN, Role.OBJECT)) {
      fate = fate == null ? Predicates.at(part.sentence(), at, role) : fate;
    }
    Token token = part.sentence().token(at);
    Measure wanted = fate == null && token.lemma().equals("victim") ? Measure.KILLED : fate;
    Predicate<PlacedFigure> meant =
        wanted == null
            ? whole -> counts(whole, token.lemma())
            : whole -> whole.quantity().measure() == wanted || counts(whole, token.lemma());
    PlacedFigure whole = nearest(part, here, meant);
    if (whole == null) {
      whole = fromBefore(part, meant);
    }
    boolean participle = token.tag().startsWith("VB") && wanted == null;
    return whole == null && participle
        ? fromBefore(part, before -> verbOf(before, token.lemma()))
        : whole;
  }

  private static boolean counts(PlacedFigure whole, String lemma) {
    return whole.figure().counted() != null
        && whole.sentence().token(whole.figure().counted().head()).lemma().equals(lemma);
  }

  /** Whether the verb stands right before a figure: "detained 85 protesters". */
  private static boolean verbOf(PlacedFigure whole, String lemma) {
    for (int i = Math.max(0, whole.first() - 2); i < whole.first(); i++) {
      if (whole.sentence().token(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "12 people, including a priest and three children"; "the 16 dead included three children". */
  private @Nullable PlacedFigure included(PlacedFigure part, List<PlacedFigure> here) {
    for (int i = part.first() - 1; i >= Math.max(0, part.first() - REACH); i--) {
      String word = lower(part, i);
      boolean list = word.equals("including") || word.startsWith("include");
      boolean amid = word.equals("among") && isAny(part, i + 1, THEM) && i > 0;
      if (list || amid) {
        int end = i;
        return nearest(part, here, whole -> whole.last() < end);
      }
      if (!isListed(part, i)) {
        return null;
      }
    }
    return null;
  }

  /** What may stand between the word that opens a list and a later part of it. */
  private boolean isListed(PlacedFigure part, int at) {
    Token token = part.sentence().token(at);
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("JJ")
        || Set.of("CC", ",", "DT", "CD", "PRP", "WP", "IN", "PRP$", "RB").contains(tag)
            && !token.text().equals(";")
            && !Set.of("after", "when", "while", "but", "before").contains(token.lemma());
  }

  /** "Four women among them"; "three children were among the 16 people killed". */
  private @Nullable PlacedFigure among(PlacedFigure part, List<PlacedFigure> here) {
    for (int i = part.last() + 1; i < Math.min(part.sentence().size(), part.last() + REACH); i++) {
      if (isWord(part, i, "among")) {
        if (isAny(part, i + 1, THEM)) {
          return nearest(part, here, any -> true);
        }
        int begin = i;
        return here.stream()
            .filter(whole -> whole.first() > begin && whole.first() <= begin + 2)
            .filter(part::fits)
            .findFirst()
            .orElse(null);
      }
      if (!isListed(part, i) && !isAny(part, i, COPULAS)) {
        return null;
      }
    }
    return null;
  }

  /** "Of the 40 passengers 11 were hurt"; "among the 33 injured were seven firefighters". */
  private @Nullable PlacedFigure opened(PlacedFigure part, List<PlacedFigure> here) {
    if (!isAny(part, 0, Set.of("of", "among")) || part.first() < 2) {
      return null;
    }
    boolean pronoun = isAny(part, 1, Set.of("these", "them", "those")) && isWord(part, 2, ",");
    if (pronoun) {
      return fromBefore(part, any -> true);
    }
    PlacedFigure whole = here.get(0);
    boolean opens = whole.first() <= 3 && whole.number() != part.number();
    if (opens) {
      return part.fits(whole) ? whole : null;
    }
    boolean named = isAny(part, 1, Set.of("those", "the"));
    return named && part.number() == here.get(0).number() ? named(part, 2, List.of()) : null;
  }

  /** "Six people died, two in hospital"; "40 rockets, and 36 were shot down". */
  private @Nullable PlacedFigure elliptic(PlacedFigure part, List<PlacedFigure> here) {
    int next = part.last() + 1;
    if (!part.isBare() || part.first() < 2 || next >= part.sentence().size()) {
      return null;
    }
    boolean comma = isWord(part, part.first() - 1, ",");
    boolean joined =
        isAny(part, part.first() - 1, Set.of("but", "and")) && isWord(part, part.first() - 2, ",");
    String tag = part.sentence().token(next).tag();
    boolean adverb = comma && (tag.equals("RB") || tag.equals("IN"));
    boolean verb = joined && (tag.equals("VBD") || tag.equals("RB") || tag.equals("RBR"));
    if (!adverb && !verb) {
      return null;
    }
    PlacedFigure whole = nearest(part, here, any -> true);
    if (whole == null || whole.number() != part.number() - 1 || whole.isBare()) {
      return null;
    }
    boolean near = part.first() - whole.last() <= NEAR;
    return near && isThings(whole.quantity()) && !part.differsInFate(whole) ? whole : null;
  }

  /** The nearest figure before a part in its sentence that it can be a part of. */
  private @Nullable PlacedFigure nearest(
      PlacedFigure part, List<PlacedFigure> here, Predicate<PlacedFigure> meant) {
    PlacedFigure found = null;
    for (PlacedFigure whole : here) {
      boolean before = whole.last() < part.first();
      boolean itself = wholes[whole.number()] >= 0; // a part has seldom parts of its own
      if (before && !itself && part.fits(whole) && meant.test(whole)) {
        found = whole;
      }
    }
    return found;
  }

  /** The last figure of the sentence before, in the same paragraph, that it can be a part of. */
  private @Nullable PlacedFigure fromBefore(PlacedFigure part, Predicate<PlacedFigure> meant) {
    int before = part.sentence().index() - 1;
    if (before < 0 || sentences.get(before).paragraph() != part.sentence().paragraph()) {
      return null;
    }
    for (int i = part.number() - 1; i >= 0; i--) {
      PlacedFigure whole = figures.get(i);
      if (whole.sentence().index() < before) {
        return null;
      }
      boolean there = whole.sentence().index() == before && wholes[i] < 0;
      if (there && part.fits(whole) && isThings(whole.quantity()) && meant.test(whole)) {
        return whole;
      }
    }
    return null;
  }

  private static boolean isThings(Quantity quantity) {
    return Objects.equals(quantity.unit(), "person") || Objects.equals(quantity.unit(), "item");
  }

  private static boolean isWord(PlacedFigure figure, int at, String word) {
    return at >= 0 && at < figure.sentence().size() && lower(figure, at).equals(word);
  }

  private static boolean isAny(PlacedFigure figure, int at, Set<String> words) {
    return at >= 0 && at < figure.sentence().size() && words.contains(lower(figure, at));
  }

  static String lower(PlacedFigure figure, int at) {
    return figure.sentence().token(at).text().toLowerCase(Locale.ROOT);
  }
}
