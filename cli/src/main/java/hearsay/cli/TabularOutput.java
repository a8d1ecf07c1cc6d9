package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.speaker.CountTable;
import hearsay.publish.ContractJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Findings that are a table, most important first: for people, as JSON or as CSV. */
final class TabularOutput {
  /** The forms of such findings. */
  enum Form {
    TEXT,
    JSONL,
    CSV
  }

  @Mixin private FindingsChoice choice = new FindingsChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, jsonl or csv (default: text).")
  private Form form = Form.TEXT;

  /** Writes what is found; says what to do where there is nothing. */
  <T extends Record> int write(
      CommandSpec spec,
      LedgerOption ledger,
      FindingKind<T> kind,
      Predicate<T> wanted,
      Comparator<T> order,
      CountTable<T> table,
      BiConsumer<T, PrintWriter> asText)
      throws IOException {
    return choice.write(
        spec, ledger, kind, wanted, order, (chosen, out) -> write(chosen, table, asText, out));
  }

  private <T extends Record> void write(
      List<T> chosen, CountTable<T> table, BiConsumer<T, PrintWriter> asText, PrintWriter out)
      throws IOException {
    switch (form) {
      case TEXT -> chosen.forEach(one -> asText.accept(one, out));
      case JSONL -> chosen.forEach(one -> out.print(ContractJson.write(one) + "\n"));
      case CSV -> table.write(chosen, out);
    }
  }
}
