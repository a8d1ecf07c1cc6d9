package hearsay.place;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.place.PlaceMention.Origin;
import hearsay.place.Words.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the place names of a report, with what each may mean. */
final class Recognizer {
  private final Words words;
  private final DivisionForms forms;

  Recognizer(Words words, DivisionForms forms) {
    this.words = words;
    this.forms = forms;
  }

  /** All place names in text order, none overlapping another. */
  List<PlaceMention> find(Sentences sentences, Lookup lookup) {
    Set<String> surnames = surnames(sentences);
    TaggedNames tagged = new TaggedNames(words, lookup);
    List<List<PlaceMention>> bySentence = new ArrayList<>();
    Set<String> accepted = new HashSet<>();
    for (Sentence sentence : sentences.list()) {
      List<PlaceMention> found =
          tagged.find(sentence).stream()
              .filter(mention -> !isSurname(mention, surnames))
              .map(mention -> abbreviated(mention))
              .toList();
      found.stream()
          .filter(mention -> mention.origin() == Origin.TAGGED && !mention.candidates().isEmpty())
          .forEach(mention -> accepted.add(mention.key()));
      bySentence.add(found);
    }
    MissedNames missed = new MissedNames(words, forms, lookup, accepted);
    List<PlaceMention> all = new ArrayList<>();
    for (int i = 0; i < bySentence.size(); i++) {
      List<PlaceMention> found = new ArrayList<>(bySentence.get(i));
      found.addAll(missed.find(sentences.list().get(i), bySentence.get(i)));
      found.sort(Comparator.comparing(PlaceMention::span));
      all.addAll(found);
    }
    return all;
  }

  /** What the tagger calls a location may be an abbreviation, which the gazetteer does not know. */
  private PlaceMention abbreviated(PlaceMention mention) {
    if (mention.first() != mention.last()) {
      return mention;
    }
    List<Candidate> meant = forms.at(mention.sentence(), mention.first());
    return meant.isEmpty() ? mention : mention.with(meant);
  }

  private static Set<String> surnames(Sentences sentences) {
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : sentences.list()) {
      for (Name name : sentence.names()) {
        if (name.type() == Name.Type.PERSON && name.first() < name.last()) {
          surnames.add(sentence.token(name.last()).text());
        }
      }
    }
    return surnames;
  }

  /** "Lincoln" in a report on Abraham Lincoln, unless something says that the town is meant. */
  private boolean isSurname(PlaceMention mention, Set<String> surnames) {
    Token only = mention.sentence().token(mention.last());
    if (mention.first() != mention.last() || !surnames.contains(only.text())) {
      return false;
    }
    boolean located =
        mention
            .before()
            .filter(word -> words.is(Role.LOCATIVE, word) || word.text().equals("of"))
            .isPresent();
    boolean qualified = mention.after().filter(word -> word.text().equals(",")).isPresent();
    return !located && !qualified;
  }
}
