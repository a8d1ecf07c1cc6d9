package hearsay.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An {@link Importer} that runs beside the test and can be killed. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private OtherProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static OtherProcess importing(String location, int count, int rest) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName()));
    command.addAll(Arrays.asList(location, String.valueOf(count), String.valueOf(rest)));
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  long pid() {
    return process.pid();
  }

  /** Waits until so many readings are acknowledged, or the process ends; says how many are. */
  int until(int acknowledged) {
    try {
      int last = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = Integer.parseInt(line);
        if (last >= acknowledged) {
          return last;
        }
      }
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the end; gives the exit code. */
  int end() throws InterruptedException {
    until(Integer.MAX_VALUE);
    return process.waitFor();
  }

  /** Ends it as a power cut would: nothing of it runs any more. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
