package hearsay.cli;

import hearsay.server.guard.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * Who may use the workbench. Tokens come from the environment or from files: what stands on a
 * command line can be read by everybody on the machine.
 */
final class AccessOptions {
  @Option(
      names = "--public",
      description =
          "Lets others than this machine's users in, with a token to read or one to write: "
              + "HEARSAY_READ_TOKEN and HEARSAY_WRITE_TOKEN of the environment, or files. Put a proxy "
              + "with TLS in front.")
  private boolean forOthers;

  @Option(
      names = "--read-token-file",
      paramLabel = "FILE",
      description = "File that holds the token to read.")
  private @Nullable Path readToken;

  @Option(
      names = "--write-token-file",
      paramLabel = "FILE",
      description = "File that holds the token to add and review.")
  private @Nullable Path writeToken;

  /**
   * Who may read and write.
   *
   * @throws CommandLine.ParameterException if tokens are missing or make no sense
   */
  Access access(CommandSpec spec, Map<String, String> environment) throws IOException {
    if (!forOthers) {
      if (readToken != null || writeToken != null) {
        throw usage(spec, "tokens are for --public; without it only this machine gets in");
      }
      return new Access.Here();
    }
    try {
      return new Access.ByToken(
          token(spec, "read", readToken, environment),
          token(spec, "write", writeToken, environment));
    } catch (IllegalArgumentException e) {
      throw usage(spec, e.getMessage());
    }
  }

  boolean isForOthers() {
    return forOthers;
  }

  private static String token(
      CommandSpec spec, String right, @Nullable Path file, Map<String, String> environment)
      throws IOException {
    if (file != null) {
      return Files.readString(file).strip();
    }
    String name = "HEARSAY_" + right.toUpperCase(Locale.ROOT) + "_TOKEN";
    String token = environment.getOrDefault(name, "").strip();
    if (token.isEmpty()) {
      throw usage(
          spec,
          "--public needs a token to "
              + right
              + ": set "
              + name
              + " (for one that nobody can guess: openssl rand -hex 32), or give --"
              + right
              + "-token-file");
    }
    return token;
  }

  private static CommandLine.ParameterException usage(CommandSpec spec, @Nullable String words) {
    return new CommandLine.ParameterException(spec.commandLine(), String.valueOf(words));
  }
}
