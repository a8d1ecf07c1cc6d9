package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Field;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {
  @TempDir Path folder;

  private Run serve(String... options) {
    List<String> all = new ArrayList<>(List.of("serve", "--ledger", "" + folder.resolve("a")));
    all.addAll(Arrays.asList(options));
    return Run.of(all);
  }

  @Test
  void aPublicWorkbenchNeedsTokens() {
    Run run = serve("--public");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("HEARSAY_READ_TOKEN").contains("--read-token-file");
  }

  @Test
  void tokensCannotBeGuessedNorBeTheSame() throws IOException {
    Path token = Files.writeString(folder.resolve("t"), "short");
    Run run = serve("--public", "--read-token-file", "" + token, "--write-token-file", "" + token);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("at least 16 characters");
    Files.writeString(token, "long-enough-to-be-a-token");
    assertThat(
            serve("--public", "--read-token-file", "" + token, "--write-token-file", "" + token)
                .err())
        .contains("must differ");
  }

  @Test
  void othersThanThisMachineAreLetInOnlyWithTokens() {
    Run run = serve("--host", "0.0.0.0");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--public");
  }

  @Test
  void aPortInUseIsSaidSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = serve("--port", "" + taken.getLocalPort());
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
      assertThat(run.err()).contains("port " + taken.getLocalPort()).contains("--port");
    }
  }

  @Test
  void actorsOfTheUsersOwnThatAreMissingOrWrongAreToldBeforeItServes() throws IOException {
    Path missing = folder.resolve("none.tsv");
    Run run = serve("--actors", "" + missing);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no such file of actors").contains("" + missing);

    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "only a name\n");
    assertThat(serve("--actors", "" + wrong).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aLedgerThatIsNoneIsSaidSo() {
    Run run = serve("--read-only");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(run.err()).contains("there is no ledger");
  }

  @Test
  void filtersHaveOneNameInCommandsAndInTheApi() {
    CommandLine query = new CommandLine(new QueryCommand());
    for (Field field : Field.values()) {
      assertThat(query.getCommandSpec().optionsMap()).containsKey("--" + field.parameter());
    }
  }
}
