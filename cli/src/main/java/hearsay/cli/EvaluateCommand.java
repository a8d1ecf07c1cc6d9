package hearsay.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.attribution.Part;
import hearsay.evaluation.KeptParses;
import hearsay.evaluation.OnDemand;
import hearsay.evaluation.Scores;
import hearsay.evaluation.Settings;
import hearsay.evaluation.Task;
import hearsay.evaluation.Tasks;
import hearsay.language.CoreNlpLinguist;
import hearsay.language.Linguist;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay evaluate}: measures the reader against a gold corpus. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the reader against a gold corpus.",
    footer = {
      "",
      "Examples:",
      "  hearsay evaluate attribution --data polnear/dev",
      "  hearsay evaluate place --data geo/trnews-dev.jsonl --errors 20",
      "  hearsay evaluate event --data plover/gsr-dev.json --json",
      "  hearsay evaluate stories --data stories/gva.dev.jsonl --keep-readings gva.readings.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TASK", description = "What to measure.")
  private String task;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "PATH",
      description = "Corpus file or folder.")
  private Path data;

  @Option(names = "--errors", paramLabel = "N", description = "List up to N mistakes of each kind.")
  private int errors;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Also write what was found, in the corpus's own format.")
  private @Nullable Path predictions;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "PART",
      description = "Attribution without some of its parts: ${COMPLETION-CANDIDATES}.")
  private List<Part> without = List.of();

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at a time (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-parses",
      paramLabel = "DIR",
      description = "Keep parses in a folder and use those already there.")
  private @Nullable Path parses;

  @Option(
      names = "--keep-readings",
      paramLabel = "FILE",
      description = "Use the readings (JSONL) in a file and add those not there yet.")
  private @Nullable Path readings;

  @Override
  public Integer call() throws IOException {
    Task chosen =
        Tasks.named(task)
            .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(), unknown()));
    if (data.toString().isBlank() || !Files.exists(data)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "no such corpus: " + data);
    }
    if (Files.isRegularFile(data) && Files.size(data) == 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "the corpus is an empty file, there is nothing to measure: " + data);
    }
    Linguist linguist =
        parses == null
            ? new OnDemand(CoreNlpLinguist::new)
            : new KeptParses(CoreNlpLinguist::new, parses);
    Settings settings =
        new Settings(linguist, threads, errors, Set.copyOf(without), predictions, readings);
    print(chosen.run(data, settings));
    return 0;
  }

  private String unknown() {
    return "no task \""
        + task
        + "\"; there are: "
        + Tasks.all().stream().map(Task::name).collect(Collectors.joining(", "));
  }

  private void print(Scores scores) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(nested(scores.figures()));
      return;
    }
    scores.figures().forEach((key, value) -> out.printf("%-40s %8.3f%n", key, value));
    scores.notes().forEach(out::println);
    scores.errors().forEach(out::println);
    out.flush();
  }

  /** Dotted keys as nested objects, one a dot. */
  private static String nested(Map<String, Double> figures) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode root = mapper.createObjectNode();
    figures.forEach(
        (key, value) -> {
          ObjectNode at = root;
          String[] path = key.split("\\.", -1);
          for (int i = 0; i < path.length - 1; i++) {
            at = at.withObjectProperty(path[i]);
          }
          at.put(path[path.length - 1], value);
        });
    return mapper.writeValueAsString(root);
  }
}
