import hearsay.corroboration.story.Clue;
import hearsay.corroboration.story.PairModel;
import hearsay.corroboration.story.ReportProfile;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the pairs that fit.py learns from: a table of the two reports' ids and every clue's value,
 * for all pairs of readings that are looked at as pairs.
 *
 * <pre>
 * hearsay read reports.jsonl --format jsonl > readings.jsonl
 * java -cp 'lib/*' training/stories/Pairs.java readings.jsonl > pairs.tsv
 * </pre>
 */
final class Pairs {
  public static void main(String[] arguments) throws IOException {
    List<ReportProfile> profiles = new ArrayList<>();
    try (JsonlReader in = new JsonlReader(Files.newBufferedReader(Path.of(arguments[0])))) {
      for (Optional<Reading> next = in.next(); next.isPresent(); next = in.next()) {
        profiles.add(ReportProfile.of(next.get()));
      }
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print("first\tsecond");
    for (Clue clue : Clue.values()) {
      out.print("\t" + clue);
    }
    out.println();
    for (int second = 0; second < profiles.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (PairModel.isCandidate(profiles.get(first), profiles.get(second))) {
          print(out, profiles.get(first), profiles.get(second));
        }
      }
    }
    out.flush();
  }

  private static void print(PrintStream out, ReportProfile first, ReportProfile second) {
    out.print(first.id() + "\t" + second.id());
    for (Clue clue : Clue.values()) {
      out.print("\t" + (float) clue.between(first, second));
    }
    out.println();
  }
}
