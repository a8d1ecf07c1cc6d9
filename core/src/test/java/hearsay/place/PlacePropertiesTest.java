package hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.CodePointText;
import hearsay.model.Place;
import hearsay.model.Span;
import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the words, the tags and the names: spans fit, do not overlap, and time is bounded. */
class PlacePropertiesTest {
  private static final PlaceFinder FINDER = new PlaceFinder();
  private static final List<Name.Type> TYPES = List.of(Name.Type.values());

  /** A word with what tagger and parser made of it. */
  record Word(String text, String tag, int name, int head) {}

  @Provide
  Arbitrary<List<Word>> words() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "Paris",
            "Texas",
            "Georgia",
            "New",
            "York",
            "York-based",
            "South",
            "Korean",
            "in",
            "of",
            ",",
            "(",
            "County",
            "region",
            "'s",
            "and",
            "WASHINGTON",
            "N.C.",
            "W.",
            "Va.",
            "-",
            "--",
            "Lincoln",
            "𝒫aris",
            "é",
            "St.",
            "University",
            "Police",
            "Zürich",
            "US");
    Arbitrary<String> tags = Arbitraries.of("NNP", "NNPS", "JJ", "IN", "POS", "CC", ",", "NN");
    return net.jqwik.api.Combinators.combine(
            texts,
            tags,
            Arbitraries.integers().between(-1, 2),
            Arbitraries.integers().between(-1, 9))
        .as(Word::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Sentences sentences(List<Word> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int begin = text.codePointCount(0, text.length());
      text.append(word.text());
      Span span = new Span(begin, text.codePointCount(0, text.length()));
      text.append(' ');
      int head = word.head() >= words.size() || word.head() == i ? -1 : word.head();
      tokens.add(
          new Token(
              i,
              word.text(),
              word.text().toLowerCase(java.util.Locale.ROOT),
              word.tag(),
              span,
              head,
              "nsubj"));
      if (word.name() >= 0) {
        extend(names, TYPES.get(word.name()), i, span);
      }
    }
    Span all = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    Sentence sentence = new Sentence(0, 0, all, tokens, names);
    return new Sentences(new CodePointText(text.toString()), List.of(all), List.of(sentence));
  }

  private static void extend(List<Name> names, Name.Type type, int token, Span span) {
    Name last = names.isEmpty() ? null : names.get(names.size() - 1);
    if (last != null && last.type() == type && last.last() == token - 1) {
      names.set(names.size() - 1, new Name(type, last.first(), token, last.span().union(span)));
    } else {
      names.add(new Name(type, token, token, span));
    }
  }

  @Property(tries = 500)
  void spansFitTheTextAndDoNotOverlap(@ForAll("words") List<Word> words) {
    Sentences sentences = sentences(words);

    List<Place> places = FINDER.find(sentences, Article.of("a", sentences.text().toString()));

    int end = 0;
    for (Place place : places) {
      assertThat(place.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(place.text()).isEqualTo(sentences.text().at(place.span())).isNotBlank();
      assertThat(place.confidence()).isBetween(0.0, 1.0);
      assertThat(place.lat() == null).isEqualTo(place.lon() == null);
      end = place.span().end();
    }
  }

  @Property(tries = 200)
  void foldingAKeyAgainChangesNothing(@ForAll String name) {
    String key = NameKey.of(name);

    assertThat(NameKey.of(key)).isEqualTo(key);
  }

  @Example
  void aTextOfNothingButPlaceNamesIsReadInBoundedTime() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String name = Atlas.bundledIndex().entry(i * 22).name().replace(' ', '-');
      words.add(new Word(name, "NNP", 2, -1));
      words.add(new Word(",", ",", -1, -1));
    }
    Sentences sentences = sentences(words);
    long start = System.nanoTime();

    List<Place> places = FINDER.find(sentences, Article.of("a", sentences.text().toString()));

    assertThat(places).hasSizeGreaterThan(5_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
