package hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTableTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.tsv"), text);
  }

  private Actor first(String table, String text, String day) throws IOException {
    Sentences sentences = TestLinguist.get().analyse(text);
    Sentence sentence = sentences.list().get(0);
    int head =
        sentence.tokens().stream().filter(t -> t.is("nsubj")).findFirst().orElseThrow().index();
    return new ActorCoder(ActorTable.read(file(table)))
        .within(sentences, day)
        .actor(new Mention(0, head, sentence.token(head).span()));
  }

  @Test
  void anOwnBodyIsKnownBesideTheBundledOnes() throws IOException {
    String table = "# ours\nZorlan Front; ZF\tPER\tREB\t-\n";
    assertThat(first(table, "The Zorlan Front attacked a barracks.", "2020-01-01"))
        .extracting(Actor::country, Actor::sector)
        .containsExactly("PER", java.util.List.of("REB"));
    assertThat(first(table, "Hamas fired rockets.", "2020-01-01").country()).isEqualTo("PSE");
  }

  @Test
  void anOwnPersonHoldsTheOfficeOfTheReportsDay() throws IOException {
    String table =
        "Mira Oskandel; Oskandel\tNOR\tOPP\t2010-2019\nMira Oskandel\tNOR\tGOV\t2019.06-2021\n";
    String text = "Mira Oskandel spoke in Bergen.";
    assertThat(first(table, text, "2015-01-01").sector()).containsExactly("OPP");
    assertThat(first(table, text, "2019-05-31").sector()).containsExactly("OPP");
    assertThat(first(table, text, "2020-01-01").sector()).containsExactly("GOV");
    assertThat(first(table, text, "2023-01-01").sector()).containsExactly("ELI");
  }

  @Test
  void whatTheUserSaysGoesBeforeTheBundledTables() throws IOException {
    assertThat(first("Hamas\tNOR\tBUS\t-\n", "Hamas opened an office.", "2020-01-01"))
        .extracting(Actor::country, Actor::sector)
        .containsExactly("NOR", java.util.List.of("BUS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Front,PER,REB|line 1: 4 cells are needed",
        "A Front,PERU,REB,-|\"PERU\" is no ISO 3166-1",
        "A Front,PER,REBEL,-|\"REBEL\" is no PLOVER sector",
        "A Person,PER,GOV,since 2019|terms of office are as",
        "A; ,PER,GOV,-|a name is empty",
        "# nothing|holds no actors",
      })
  void aWrongLineIsNamedWithWhatIsWrong(String line, String complaint) throws IOException {
    Path file = file(line.replace(',', '\t') + "\n");
    assertThatThrownBy(() -> ActorTable.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining(complaint);
  }
}
