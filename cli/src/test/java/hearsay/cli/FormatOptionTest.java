package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.publish.Format;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatOptionTest {
  private static final Pattern ABOUT_FORMAT =
      Pattern.compile("(?s)--format=FORMAT(.*?)default:\\s+text");

  @ParameterizedTest
  @ValueSource(strings = {"read", "show"})
  void theHelpNamesEveryFormat(String command) {
    Matcher help = ABOUT_FORMAT.matcher(Run.of(List.of(command, "--help")).out());
    assertThat(help.find()).isTrue();
    assertThat(help.group(1).split("[^a-z]+"))
        .contains(Arrays.stream(Format.values()).map(Format::toString).toArray(String[]::new));
  }

  @Test
  void whatIsNoTextIsKeptFromATerminal() {
    String before = System.setProperty("hearsay.stdout", "terminal");
    try {
      Run run = Run.of(List.of("read", "report.txt", "--format", "parquet"));
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("parquet is not for a terminal", "--out");
    } finally {
      if (before == null) {
        System.clearProperty("hearsay.stdout");
      } else {
        System.setProperty("hearsay.stdout", before);
      }
    }
  }
}
