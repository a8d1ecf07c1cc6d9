package hearsay.cli;

import hearsay.ledger.Ledger;
import hearsay.reading.Reader;
import hearsay.server.ServerSettings;
import hearsay.server.Workbench;
import hearsay.server.guard.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: the workbench. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows a ledger in the browser, and answers programs under /api/v1. Only this machine can "
            + "reach it unless told otherwise. Ctrl-C ends it.",
    footer = {
      "",
      "Examples:",
      "  hearsay serve --ledger reports.ledger",
      "  hearsay serve --ledger reports.ledger --port 9000 --read-only",
      "  HEARSAY_READ_TOKEN=… HEARSAY_WRITE_TOKEN=… hearsay serve --ledger reports.ledger \\",
      "    --public --host 0.0.0.0 --address https://reports.example.org",
      "",
      "Exit codes: 0 ended; 2 wrong usage; 4 the ledger or the port cannot be used."
    })
final class ServeCommand implements Callable<Integer> {
  private static final String LOOPBACK = "127.0.0.1";

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServerSettings.PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Address of this machine to listen on (default: ${DEFAULT-VALUE}); another than the "
              + "loopback needs --public.")
  private String host = LOOPBACK;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "By what address others call it, where a proxy stands in front "
              + "(https://reports.example.org).")
  private @Nullable URI called;

  @Mixin private AccessOptions access = new AccessOptions();

  @Option(
      names = "--read-only",
      description = "Nobody adds or reviews; the ledger may be read by others meanwhile.")
  private boolean readOnly;

  @Option(
      names = "--fetch",
      description =
          "Lets people add web pages by their address, which the workbench then fetches; never "
              + "from this machine or its network.")
  private boolean fetch;

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Supplier<Reader> reader = knowledge.laterReader(spec);
    PrintWriter err = spec.commandLine().getErr();
    ServerSettings settings = settings();
    String place = ledger.place();
    try (Ledger store = readOnly ? Ledger.openToRead(place) : Ledger.open(place);
        Workbench workbench = Workbench.start(store, settings, reader)) {
      err.println("hearsay: the workbench is at " + workbench.address() + " (Ctrl-C ends it)");
      err.flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }

  private ServerSettings settings() throws IOException {
    try {
      return new ServerSettings(
          host,
          port,
          Optional.ofNullable(called),
          access.access(spec, System.getenv()),
          readOnly,
          fetch,
          Limits.USUAL);
    } catch (IllegalArgumentException e) {
      String hint = access.isForOthers() ? "" : " (--public)";
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage() + hint);
    }
  }
}
