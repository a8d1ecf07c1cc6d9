package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.publish.Format;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FormatHelpTest {
  private static final Pattern ABOUT_FORMAT =
      Pattern.compile("(?s)--format=FORMAT(.*?)default: text");

  @Test
  void theHelpNamesEveryFormat() {
    Matcher help = ABOUT_FORMAT.matcher(new CommandLine(new ReadCommand()).getUsageMessage());
    assertThat(help.find()).isTrue();
    assertThat(help.group(1).split("[^a-z]+"))
        .contains(Arrays.stream(Format.values()).map(Format::toString).toArray(String[]::new));
  }
}
