package hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences that {@code evaluate nonevents} reads, and those that do tell an event. */
class NonEventsTest {
  private static List<String> lines(String half) throws IOException {
    return file("nonevents/" + half + ".txt");
  }

  private static List<String> file(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(NonEventsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> sentences(String half) throws IOException {
    return lines(half).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "kept"})
  void eachHalfHasTwoHundredAndFiftySentencesOfManyFields(String half) throws IOException {
    assertThat(sentences(half)).hasSize(250);
    assertThat(lines(half).stream().filter(line -> line.startsWith("# "))).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "kept"})
  void everyLineIsOneWholeSentence(String half) throws IOException {
    assertThat(sentences(half))
        .allMatch(line -> line.matches("[A-Z].{15,160}[.]"))
        .noneMatch(line -> line.contains("  ") || line.contains("\t"));
  }

  @Test
  void noSentenceStandsInBothHalvesOrTwice() throws IOException {
    List<String> all = new ArrayList<>(sentences("tuned"));
    all.addAll(sentences("kept"));
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void eventsInEverydaySettingsAreSixtyWholeSentencesInTwoHalves() throws IOException {
    List<String> all = new ArrayList<>(file("everyday/tuned.txt"));
    all.addAll(file("everyday/other.txt"));
    all.removeIf(line -> line.startsWith("#"));
    assertThat(all)
        .hasSize(60)
        .doesNotHaveDuplicates()
        .allMatch(l -> l.matches("[A-Z].{15,160}[.]"));
  }

  @Test
  void everyUnwilledWordStandsOnceAndInBaseForm() {
    List<String> words = new ArrayList<>();
    hearsay.language.Table.read(Unwilled.class, "unwilled.tsv", 3)
        .forEach(
            row -> {
              assertThat(Set.of("does", "suffers")).containsAll(row.items(1));
              row.items(2).forEach(word -> words.add(row.cell(1) + " " + word));
            });
    assertThat(words)
        .isNotEmpty()
        .allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
    assertThat(words).doesNotHaveDuplicates();
  }
}
