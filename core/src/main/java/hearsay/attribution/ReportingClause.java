package hearsay.attribution;

import hearsay.language.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few words beside a quotation that say whose it is: “…,” the mayor said; the mayor was blunt:
 * “…”; “…” — Ann Lee. Found by their place, with the parse only for where the phrases end, so that
 * neither an unknown verb nor a wrong parse hides a speaker.
 *
 * @param source words of the one sentence
 * @param cue words of the same sentence
 */
record ReportingClause(Words source, Words cue) {
  /** How far behind a quotation the verb may stand, in tokens. */
  private static final int REACH = 30;

  /** A name behind a dash is no longer than this, in tokens, what is added to it included. */
  private static final int LONGEST_SIGNATURE = 14;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

  private static final Set<String> NO_SPEAKERS = Set.of("which", "that", "it", "there", "this");

  /**
   * The clause that begins at a token, right behind a quotation, or null.
   *
   * @param sure whether the quotation's own end asks for one (“…,”), so that any verb will do
   */
  static @Nullable ReportingClause behind(Tree tree, int from, boolean sure) {
    int begin = from;
    while (begin < tree.size() && (tree.isMark(begin) || tree.tag(begin).equals("RB"))) {
      begin++;
    }
    if (begin >= tree.size()) {
      return null;
    }
    if (isReporting(tree, begin, sure) && !tree.tag(begin).equals("VBG")) {
      return inverted(tree, begin);
    }
    int to = Math.min(tree.size(), begin + REACH);
    for (int verb = begin + 1; verb < to; verb++) {
      if (isReporting(tree, verb, sure)) {
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        boolean parsed = subject >= begin && subject < verb;
        if (parsed || Surface.subjectBegin(tree, verb) == begin) {
          int last = parsed ? Math.min(tree.right(subject), verb - 1) : verb - 1;
          return clause(tree, new Words(begin, last), verb, parsed ? subject : verb - 1);
        }
      }
    }
    return null;
  }

  /** "said the mayor". */
  private static @Nullable ReportingClause inverted(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj", "obj", "dobj", "ccomp");
    int first = verb + 1;
    boolean parsed = subject >= first && tree.left(subject) <= first + 1;
    int last = parsed ? tree.right(subject) : first;
    while (!parsed && last + 1 < tree.size() && tree.isNominal(last + 1)) {
      last++;
    }
    return first < tree.size() && tree.isNominal(first)
        ? clause(tree, new Words(first, last), verb, parsed ? subject : last)
        : null;
  }

  /** Whether a cue is but a dash: it points at the one quotation beside it. */
  static boolean isSignature(Tree tree, Words cue) {
    return cue.first() == cue.last() && DASHES.contains(tree.lower(cue.first()));
  }

  /**
   * "Rep. Ann Lee (D-Wis.)" at one sentence's end and "said" at the next one's begin, which the
   * abbreviation's stop was taken for: the words of the first from a token on, if a name begins
   * them and no verb stands in them; or null.
   */
  static @Nullable Words interrupted(Tree tree, int from, Tree next) {
    int begin = from;
    while (begin < tree.size() && tree.isMark(begin)) {
      begin++;
    }
    boolean goesOn =
        Character.isLowerCase(next.token(0).text().codePointAt(0)) && isReporting(next, 0, true);
    boolean name =
        begin < tree.size()
            && begin + LONGEST_SIGNATURE > tree.size()
            && tree.token(begin).isProperNoun();
    for (int at = begin; at < tree.size(); at++) {
      name &= !tree.tag(at).startsWith("VB");
    }
    return goesOn && name ? new Words(begin, tree.size() - 1) : null;
  }

  private static boolean isReporting(Tree tree, int verb, boolean sure) {
    String tag = tree.tag(verb);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean known =
        Lexicon.attitude(tree, verb) != null && CueWords.kind(tree, verb).equals("verb");
    return known && tag.startsWith("VB") || sure && finite && !tree.lemma(verb).equals("be");
  }

  /**
   * The clause that ends before a token, right before a quotation, or null: a subject with its
   * verb, then a colon or comma, or nothing where the verb is the last word.
   */
  static @Nullable ReportingClause before(Tree tree, int quotation) {
    int last = quotation - 1;
    while (last >= 0 && tree.quotes().isMark(tree.sentence(), last)) {
      last--;
    }
    boolean colon = tree.lower(last).equals(":");
    boolean comma = tree.lower(last).equals(",");
    if (last < 1 || !(colon || comma || isReporting(tree, last, false))) {
      return null;
    }
    int best = -1;
    for (int verb = last; verb > 0; verb--) {
      boolean told = colon ? isPredicate(tree, verb) : isReporting(tree, verb, false);
      int subject = tree.child(verb, "nsubj", "nsubj:pass");
      if (told && subject >= 0 && subject < verb) {
        best = verb;
        if (!colon || tree.head(verb) < 0 || Lexicon.attitude(tree, verb) != null) {
          break;
        }
      }
    }
    if (best < 0) {
      return null;
    }
    int subject = tree.child(best, "nsubj", "nsubj:pass");
    int end = Math.min(tree.right(subject), best - 1);
    return clause(tree, new Words(tree.left(subject), end), best, subject);
  }

  private static boolean isPredicate(Tree tree, int at) {
    return tree.tag(at).startsWith("VB") || tree.child(at, "cop") >= 0;
  }

  /** "— Ann Lee, teacher, in Leeds" and nothing else to the sentence's end; or null. */
  static @Nullable ReportingClause signature(Tree tree, int dash) {
    int first = dash + 1;
    int last = first;
    while (last + 1 < tree.size() && !tree.quotes().opens(tree.sentence(), last + 1)) {
      last++;
    }
    if (!DASHES.contains(tree.lower(dash))
        || first >= tree.size()
        || last - dash > LONGEST_SIGNATURE) {
      return null;
    }
    Name name = tree.sentence().nameAt(first).orElse(null);
    int end = name == null ? first : Math.min(name.last(), last);
    while (name == null && end + 1 <= last && tree.token(end + 1).isProperNoun()) {
      end++;
    }
    boolean capital = Character.isUpperCase(tree.token(first).text().codePointAt(0));
    if (!capital || !(tree.token(first).isProperNoun() || name != null)) {
      return null;
    }
    for (int at = end + 1; at <= last; at++) {
      if (tree.tag(at).startsWith("VB")) {
        return null;
      }
    }
    return new ReportingClause(new Words(first, withHandle(tree, end)), new Words(dash, dash));
  }

  /** Takes in "(@name)" behind a name. */
  private static int withHandle(Tree tree, int end) {
    boolean handle = tree.lower(end + 1).startsWith("(") && tree.lower(end + 2).startsWith("@");
    return handle && end + 3 < tree.size() ? end + 3 : end;
  }

  private static @Nullable ReportingClause clause(Tree tree, Words source, int verb, int head) {
    int first = source.first();
    int last = source.last();
    while (last > first && (tree.isMark(last) || isBetween(tree, last, verb))) {
      last--;
    }
    boolean speaker = tree.isNominal(head) && !NO_SPEAKERS.contains(tree.lower(head));
    if (!speaker || head < first || first > last) {
      return null;
    }
    int begin = verb;
    while (begin - 1 > last && tree.relation(begin - 1).startsWith("aux")) {
      begin--;
    }
    return new ReportingClause(new Words(first, last), new Words(begin, verb));
  }

  /** Adverbs and auxiliaries between subject and verb. */
  private static boolean isBetween(Tree tree, int at, int verb) {
    return tree.head(at) == verb
        && (tree.relation(at).startsWith("aux") || tree.tag(at).startsWith("RB"));
  }
}
