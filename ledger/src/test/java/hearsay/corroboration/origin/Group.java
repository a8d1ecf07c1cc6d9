package hearsay.corroboration.origin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.corroboration.outlet.Outlets;
import hearsay.model.CodePointText;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Invented reports that tell one statement: a YAML file of dev/ or unseen/, with the readings that
 * {@code hearsay evaluate origins --predictions} wrote of them (groups.readings.jsonl.gz, in the
 * order of the files).
 */
record Group(String file, Facts facts, List<Reading> readings) {
  record Facts(
      String name, int origins, List<Integer> range, boolean circular, List<Told> reports) {}

  record Told(
      String id,
      String outlet,
      String text,
      List<String> tells,
      @JsonProperty("relies_on") List<String> reliesOn) {}

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static List<Group> all() {
    try (InputStream in = Group.class.getResourceAsStream("groups.readings.jsonl.gz");
        JsonlReader readings =
            new JsonlReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        Stream<Path> files = Files.walk(folder())) {
      List<Group> groups = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Facts facts = YAML.readValue(file.toFile(), Facts.class);
        List<Reading> read = new ArrayList<>();
        for (Told told : facts.reports()) {
          Optional<Reading> next = readings.next();
          read.add(next.orElseThrow(() -> new AssertionError("no reading of " + file)));
          if (!read.get(read.size() - 1).report().text().equals(told.text())) {
            throw new AssertionError(
                file + " has changed since it was read: write the readings anew");
          }
        }
        groups.add(new Group(half(file) + "/" + file.getFileName(), facts, read));
      }
      return groups;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path half(Path file) {
    return Objects.requireNonNull(file.getParent()).getFileName();
  }

  private static Path folder() {
    URL url = Objects.requireNonNull(Group.class.getResource("dev"));
    try {
      return Objects.requireNonNull(Path.of(url.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  List<Saying> sayings() {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      CodePointText points = new CodePointText(readings.get(i).report().text());
      for (String words : facts.reports().get(i).tells()) {
        int at = points.toString().indexOf(words);
        Sayings.at(readings.get(i), points.span(at, at + words.length())).ifPresent(sayings::add);
      }
    }
    return sayings;
  }

  OriginGraph graph() {
    return new Origins(Outlets.bundled()).of(readings, sayings(), CommonText.of(readings));
  }

  @Override
  public String toString() {
    return file;
  }
}
