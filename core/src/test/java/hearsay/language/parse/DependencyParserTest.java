package hearsay.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.TypedDependency;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependencyParserTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final class Loaded {
    static final DependencyParser PARSER = DependencyParser.load(MODEL);
  }

  @Test
  void findsTheTreesOfCoreNlp() {
    // rows worked out beforehand are the same rows, and none are needed for thirty sentences
    Properties settings = new Properties();
    settings.setProperty("numPreComputed", "0");
    var reference =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL, settings);
    List<String> lines = lines();
    assertThat(lines).hasSizeGreaterThan(20);
    for (String line : lines) {
      Sentences read = TestLinguist.get().analyse(line);
      for (Sentence sentence : read.list()) {
        assertThat(arcs(sentence)).as(line).isEqualTo(arcs(reference, sentence));
      }
    }
  }

  @Test
  void aSubjectBesideAPassiveAuxiliaryIsPassive() {
    Tree tree =
        Loaded.PARSER.parse(
            List.of("Dana", "Petrov", ",", "meanwhile", ",", "is", "supported", "by", "few", "."),
            List.of("NNP", "NNP", ",", "RB", ",", "VBZ", "VBN", "IN", "JJ", "."));
    assertThat(tree.relation(1)).isEqualTo("nsubj:pass");
    assertThat(tree.relation(5)).isEqualTo("aux:pass");
    assertThat(tree.head(6)).isEqualTo(-1);
  }

  @Test
  void everySentenceIsATreeWithOneRootWhateverItsWords() {
    List<String> words = List.of("-NULL-", "-ROOT-", "", "\uD83D\uDE00", "the", "zzyzx", "of");
    List<String> tags = List.of("NN", "-ROOT-", "no such tag", "", "DT", ".", "IN");
    for (int size = 0; size <= words.size(); size++) {
      Tree tree = Loaded.PARSER.parse(words.subList(0, size), tags.subList(0, size));
      assertThat(tree.size()).isEqualTo(size);
      long roots = IntStream.range(0, size).filter(i -> tree.head(i) < 0).count();
      assertThat(roots).isEqualTo(Math.min(size, 1));
      for (int i = 0; i < size; i++) {
        assertThat(stepsToTheRoot(tree, i)).isLessThanOrEqualTo(size);
      }
    }
  }

  @Test
  void manyThreadsFindTheSameTrees() {
    List<String> words =
        Collections.nCopies(5, List.of("Rain", "fell", "on", "Lagos", ".")).stream()
            .flatMap(List::stream)
            .toList();
    List<String> tags =
        Collections.nCopies(5, List.of("NN", "VBD", "IN", "NNP", ".")).stream()
            .flatMap(List::stream)
            .toList();
    DependencyParser fresh = DependencyParser.load(MODEL);
    List<String> expected = arcs(Loaded.PARSER.parse(words, tags), words);
    assertThat(
            IntStream.range(0, 200).parallel().mapToObj(i -> arcs(fresh.parse(words, tags), words)))
        .allSatisfy(arcs -> assertThat(arcs).isEqualTo(expected));
  }

  @Test
  void refusesWordsWithoutTags() {
    assertThatThrownBy(() -> Loaded.PARSER.parse(List.of("Rain", "fell"), List.of("NN")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 words with 1 tags");
  }

  @Test
  void namesAModelThatIsMissing() {
    assertThatThrownBy(() -> DependencyParser.load("no/such/model.gz"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no/such/model.gz");
  }

  private static int stepsToTheRoot(Tree tree, int token) {
    int steps = 0;
    for (int at = token; at >= 0 && steps <= tree.size(); at = tree.head(at)) {
      steps++;
    }
    return steps;
  }

  private static List<String> arcs(Tree tree, List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> words.get(i) + " " + tree.relation(i) + " " + tree.head(i))
        .toList();
  }

  private static List<String> arcs(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text() + " " + token.relation() + " " + token.head())
        .toList();
  }

  private static List<String> arcs(
      edu.stanford.nlp.parser.nndep.DependencyParser parser, Sentence sentence) {
    List<TaggedWord> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(new TaggedWord(token.text(), token.tag()));
    }
    List<String> arcs = new ArrayList<>(Collections.nCopies(words.size(), ""));
    for (TypedDependency arc : parser.predict(words).typedDependencies()) {
      int child = arc.dep().index() - 1;
      arcs.set(child, words.get(child).word() + " " + arc.reln() + " " + (arc.gov().index() - 1));
    }
    return arcs;
  }

  private static List<String> lines() {
    try (InputStream in = DependencyParserTest.class.getResourceAsStream("sentences.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
