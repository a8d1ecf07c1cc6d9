package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.publish.ContractJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Findings for people or as JSON, in the order of their ids. */
final class FindingsOutput {
  /** The forms of findings. */
  enum Form {
    TEXT,
    JSONL
  }

  @Mixin private FindingsChoice choice = new FindingsChoice();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or jsonl (default: text).")
  private Form form = Form.TEXT;

  /** Writes what is found; says what to do where there is nothing. */
  <T extends Record> int write(
      CommandSpec spec,
      LedgerOption ledger,
      FindingKind<T> kind,
      Predicate<T> wanted,
      BiConsumer<T, PrintWriter> asText)
      throws IOException {
    return choice.write(
        spec,
        ledger,
        kind,
        wanted,
        (a, b) -> 0,
        (chosen, out) ->
            chosen.forEach(
                one -> {
                  if (form == Form.JSONL) {
                    out.print(ContractJson.write(one) + "\n");
                  } else {
                    asText.accept(one, out);
                  }
                }));
  }
}
