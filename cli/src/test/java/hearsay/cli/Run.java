package hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** One run of the command line inside the test. */
record Run(int exitCode, String out, String err) {
  static Run of(List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Hearsay.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = command.execute(arguments.toArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }
}
