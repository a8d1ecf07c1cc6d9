package hearsay.attribution;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sort of voice a word or name stands for. */
final class VoiceKinds {
  private static final Set<String> PERSONAL =
      Set.of(
          "he", "she", "his", "her", "him", "hers", "i", "me", "my", "you", "himself", "herself");

  /** Words that stand in mottoes and in no person's name. */
  private static final Set<String> MOTTO = Set.of("for", "without", "against", "and", "our");

  private static final Set<String> PLURAL = Set.of("they", "their", "them", "we", "our", "us");

  private final Map<String, Kind> nouns = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final OutletWords outletWords = new OutletWords();
  private final Set<String> informants = new HashSet<>();
  private final Set<String> publicRoles = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, String> parties = new HashMap<>();
  private final Roles roles = new Roles();
  private final GivenNames givenNames = new GivenNames();

  VoiceKinds() {
    Table.rows("source-nouns.tsv", 2).forEach(row -> nouns.put(row[0], Kind.valueOf(row[1])));
    Table.rows("synonyms.tsv", 2).forEach(row -> classes.put(row[0], row[1]));
    Table.rows("outlets.tsv", 1).forEach(row -> outlets.put(bare(row[0]), row[0]));
    Table.rows("informants.tsv", 1).forEach(row -> informants.add(row[0]));
    Table.rows("public-roles.tsv", 1).forEach(row -> publicRoles.add(row[0]));
    Table.rows("bodies.tsv", 1).forEach(row -> bodies.add(row[0]));
    bodies.forEach(noun -> nouns.putIfAbsent(noun, Kind.ORGANIZATION));
    Table.rows("parties.tsv", 2).forEach(row -> parties.put(row[0], row[1]));
  }

  /** The kind of the phrase with this head. */
  Kind of(Sentence sentence, Token head) {
    Optional<Name> name = sentence.nameAt(head.index());
    if (name.isPresent()) {
      return ofName(sentence, name.get());
    }
    String word = lower(head.text());
    if (head.isPronoun() || head.tag().startsWith("W")) {
      return PERSONAL.contains(word)
          ? Kind.PERSON
          : PLURAL.contains(word) ? Kind.GROUP : Kind.ORGANIZATION;
    }
    if (head.isProperNoun() && outlets.containsKey(word)) {
      return Kind.OUTLET;
    }
    return ofNoun(sentence, head);
  }

  /** What a noun of the table names, or null. */
  @Nullable Kind nounKind(String noun) {
    return nouns.get(lower(noun));
  }

  /** Whether a phrase with this head can be a voice at all: a name, or a noun of the table. */
  boolean isVoice(Sentence sentence, Token head) {
    return sentence.nameAt(head.index()).isPresent()
        || head.isProperNoun()
        || nouns.containsKey(head.lemma());
  }

  /** Whether a noun is of the table, so that its kind is known. */
  boolean isKnown(String lemma) {
    return nouns.containsKey(lemma);
  }

  private Kind ofNoun(Sentence sentence, Token head) {
    Kind kind = nouns.get(head.lemma());
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    if (kind == Kind.DOCUMENT && plural && hasOutletNoun(sentence, head)) {
      return Kind.OUTLET; // "media reports"
    }
    if (kind == null) {
      return plural ? Kind.GROUP : head.isProperNoun() ? Kind.ORGANIZATION : Kind.PERSON;
    }
    return kind == Kind.PERSON && plural ? Kind.GROUP : kind;
  }

  private boolean hasOutletNoun(Sentence sentence, Token head) {
    return sentence.children(head, "compound", "amod").stream()
        .anyMatch(child -> nouns.get(child.lemma()) == Kind.OUTLET);
  }

  private Kind ofName(Sentence sentence, Name name) {
    String words = words(sentence, name);
    if (outlet(words) != null || nouns.get(lower(words)) == Kind.OUTLET) {
      return Kind.OUTLET;
    }
    boolean person = name.type() == Name.Type.PERSON && !isMotto(sentence, name);
    return person ? Kind.PERSON : Kind.ORGANIZATION;
  }

  /** "Save the Children", "Bread for All": no person, whatever the tagger has it for. */
  private static boolean isMotto(Sentence sentence, Name name) {
    for (int at = name.first() + 1; at < name.last(); at++) {
      String word = lower(sentence.token(at).text());
      boolean many = sentence.token(name.last()).tag().endsWith("S");
      if (MOTTO.contains(word) || (word.equals("the") && many)) {
        return true;
      }
    }
    return false;
  }

  /** The outlet's usual name, or the words themselves where they are made like one; else null. */
  @Nullable String outlet(String words) {
    String known = outlets.get(bare(words));
    return known == null && outletWords.make(words) ? words : known;
  }

  /** What a noun may be taken up by: its class, or itself. */
  String taken(String noun) {
    return classes.getOrDefault(noun, noun);
  }

  /** What nouns and titles tell. */
  Roles roles() {
    return roles;
  }

  /** What given names tell. */
  GivenNames givenNames() {
    return givenNames;
  }

  /** Whether a public figure may be told by this noun although the report has not said so. */
  boolean isPublicRole(String noun) {
    return publicRoles.contains(noun);
  }

  /** Whether a noun is a body's such as reports take up any named one by ("the bank"). */
  boolean isBody(String noun) {
    return bodies.contains(noun);
  }

  boolean isParty(String word) {
    return parties.containsKey(word);
  }

  /** Whether a word is of one party, and somebody told by those qualities of another alone. */
  boolean isContrary(String word, Set<String> qualities) {
    String party = parties.get(word);
    if (party == null) {
      return false;
    }
    boolean other = false;
    for (String quality : qualities) {
      String told = parties.get(quality);
      if (party.equals(told)) {
        return false;
      }
      other |= told != null;
    }
    return other;
  }

  /** Whether an unnamed bearer of this noun counts as a source kept anonymous. */
  boolean isInformant(String lemma) {
    return informants.contains(lemma);
  }

  private static String words(Sentence sentence, Name name) {
    StringBuilder words = new StringBuilder();
    for (int at = name.first(); at <= name.last(); at++) {
      words.append(at == name.first() ? "" : " ").append(sentence.token(at).text());
    }
    return words.toString();
  }

  /** Lower case, without the article. */
  private static String bare(String words) {
    String lower = lower(words);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
