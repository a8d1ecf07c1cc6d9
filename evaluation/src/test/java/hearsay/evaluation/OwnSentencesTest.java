package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own sets are well formed, and what is not is named. */
class OwnSentencesTest {
  private static final Path OURS = Path.of("../core/src/test/resources/hearsay");

  private static OwnFiles<OwnSentences> read(Path folder, String key) throws IOException {
    return OwnFiles.read(folder, ".yaml", file -> OwnSentences.read(file, key));
  }

  @ParameterizedTest
  @CsvSource({"reading/sides, sides, 150", "quantity/parts, parts, 150", "place/uses, uses, 170"})
  void everySetIsWellFormed(String folder, String key, int least) throws IOException {
    List<OwnSentences> all = read(OURS.resolve(folder), key).all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(least);
    assertThat(all).extracting(OwnSentences::text).doesNotHaveDuplicates();
    assertThat(all).allMatch(one -> !one.answers().isEmpty());
  }

  @Test
  void wholesAreFiguresOfTheirTextOrNone() throws IOException {
    for (OwnSentences one : read(OURS.resolve("quantity/parts"), "parts").all()) {
      for (String whole : one.answers().values()) {
        assertThat(whole.equals("none") || one.text().contains(whole)).as(one.text()).isTrue();
      }
    }
  }

  @Test
  void usesAreThoseOfTheContract() throws IOException {
    Set<String> uses = Set.of("literal", "metonymic", "demonym", "name part");

    assertThat(read(OURS.resolve("place/uses"), "uses").all())
        .allMatch(one -> uses.containsAll(one.answers().values()));
  }

  @Test
  void wordsThatAreNotInTheTextAreNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "- {text: A bridge fell., uses: {Oslo: literal}}");

    assertThatThrownBy(() -> read(folder, "uses"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.yaml: \"Oslo\" does not stand in: A bridge fell.");
  }

  @Test
  void wordsAreFoundInCodePoints() {
    OwnSentences one = new OwnSentences("𝒮ix in Oslo", Map.of("Oslo", "literal"));

    assertThat(one.span("Oslo").begin()).isEqualTo(7);
  }
}
