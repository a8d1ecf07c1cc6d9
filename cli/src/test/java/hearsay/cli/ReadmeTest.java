package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first screen shows what the program really prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final String COMMAND = "./hearsay read ";

  @TempDir private Path folder;

  @Test
  void theSampleIsTheBeginningOfTheCommandsOutput() throws IOException {
    List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
    int command = indexOf(readme, COMMAND, 0);
    int begin = indexOf(readme, "```", indexOf(readme, "```", command) + 1) + 1;
    int end = indexOf(readme, "```", begin);
    String example = readme.get(command).substring(COMMAND.length()).strip();
    Path out = folder.resolve("reading.txt");
    Run run = Run.of(List.of("read", ROOT.resolve(example).toString(), "--out", out.toString()));
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> sample = readme.subList(begin, end);
    assertThat(Files.readAllLines(out).subList(0, sample.size())).isEqualTo(sample);
  }

  private static int indexOf(List<String> lines, String beginning, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i;
      }
    }
    throw new AssertionError("README.md has no line that begins with " + beginning);
  }
}
