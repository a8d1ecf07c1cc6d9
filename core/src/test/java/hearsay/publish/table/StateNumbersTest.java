package hearsay.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StateNumbersTest {
  @Test
  void knowsStatesByBothLists() {
    assertThat(StateNumbers.correlatesOfWar("USA")).isEqualTo("2");
    assertThat(StateNumbers.gleditschWard("USA")).isEqualTo("2");
    assertThat(StateNumbers.correlatesOfWar("DEU")).isEqualTo("255");
    assertThat(StateNumbers.gleditschWard("DEU")).isEqualTo("260");
  }

  @Test
  void doesNotKnowWhatIsNoState() {
    assertThat(StateNumbers.correlatesOfWar("IGO")).isNull();
    assertThat(StateNumbers.correlatesOfWar(null)).isNull();
    assertThat(StateNumbers.gleditschWard("MCO")).isNull();
  }

  @Test
  void everyLineOfTheTableIsAStateWithNumbersOfItsOwn() throws IOException {
    List<String[]> lines =
        text().lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    assertThat(lines)
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(3);
              assertThat(cells[0]).matches("[A-Z]{3}");
              assertThat(cells[1]).matches("[1-9][0-9]{0,2}");
              assertThat(cells[2]).matches("[1-9][0-9]{0,2}|-");
            });
    for (int column = 0; column < 2; column++) {
      int one = column;
      assertThat(lines).extracting(cells -> cells[one]).doesNotHaveDuplicates();
    }
    assertThat(lines.stream().map(cells -> cells[2]).filter(number -> !number.equals("-")))
        .doesNotHaveDuplicates();
    assertThat(lines.stream().mapToInt(cells -> Integer.parseInt(cells[1])).toArray()).isSorted();
  }

  private static String text() throws IOException {
    try (InputStream in = StateNumbers.class.getResourceAsStream("state-numbers.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
