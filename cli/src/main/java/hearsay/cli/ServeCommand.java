package hearsay.cli;

import hearsay.ledger.Ledger;
import hearsay.server.ServerSettings;
import hearsay.server.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
        "Shows a ledger in the browser, and answers programs under /api/v1. Only this machine can reach it "
            + "unless told otherwise. Ctrl-C ends it.",
    footer = {
      "",
      "Examples:",
      "  hearsay serve --ledger reports.ledger",
      "  hearsay serve --ledger reports.ledger --port 9000",
      "",
      "Exit codes: 0 ended; 2 wrong usage; 4 the ledger or the port cannot be used."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServerSettings.PORT;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (Ledger store = Ledger.open(ledger.place());
        Workbench workbench = Workbench.start(store, ServerSettings.here(port))) {
      err.println("hearsay: the workbench is at " + workbench.address() + " (Ctrl-C ends it)");
      err.flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }
}
