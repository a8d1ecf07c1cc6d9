package hearsay.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.corroboration.origin.Saying;
import hearsay.corroboration.origin.Sayings;
import hearsay.intake.CreditFinder;
import hearsay.model.Article;
import hearsay.model.CodePointText;
import hearsay.model.Outlet;
import hearsay.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports that tell one statement, and what is true of them: one YAML file.
 *
 * @param name what the group shows, one line
 * @param origins how many independent origins the statement has
 * @param range least and greatest number of origins, where sources that are not named leave it open
 * @param circular whether they rest on each other in a circle
 */
record OriginGroup(
    String name, int origins, @Nullable List<Integer> range, boolean circular, List<Told> reports) {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

  OriginGroup {
    range = range == null ? null : List.copyOf(range);
    reports = List.copyOf(reports);
  }

  /**
   * One report.
   *
   * @param tells words of the text that tell the statement
   * @param reliesOn ids of reports of the group that it has the statement from
   */
  record Told(
      String id,
      String outlet,
      String published,
      String title,
      @Nullable String byline,
      String text,
      List<String> tells,
      @JsonProperty("relies_on") @Nullable List<String> reliesOn) {
    Told {
      tells = List.copyOf(tells);
      reliesOn = reliesOn == null ? List.of() : List.copyOf(reliesOn);
    }

    Article article() {
      return new Article(
          id,
          null,
          title,
          byline,
          new Outlet(outlet, null, null),
          published,
          CreditFinder.find(text, byline),
          text);
    }

    /** Ids of the reports that it has the statement from; empty where there are none. */
    List<String> sources() {
      return reliesOn == null ? List.of() : reliesOn;
    }

    /** The claims of its reading that tell the statement. */
    List<Saying> sayings(Reading reading) {
      CodePointText points = new CodePointText(text);
      List<Saying> sayings = new ArrayList<>();
      for (String words : tells) {
        int at = text.indexOf(words);
        Sayings.at(reading, points.span(at, at + words.length())).ifPresent(sayings::add);
      }
      return sayings;
    }
  }

  /** The number of origins if all that may be one are one, and if all that may differ differ. */
  List<Integer> bounds() {
    return range == null ? List.of(origins, origins) : range;
  }

  /** The groups of a folder and the folders in it, by path; each with its file. */
  static List<Kept> read(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      List<Kept> groups = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        groups.add(new Kept(file, one(file)));
      }
      return groups;
    }
  }

  /** A group and where it is kept. */
  record Kept(Path file, OriginGroup group) {
    /** The folder's name: which half it belongs to. */
    String half() {
      Path folder = file.toAbsolutePath().getParent();
      return folder == null ? "" : String.valueOf(folder.getFileName());
    }
  }

  private static OriginGroup one(Path file) throws IOException {
    try {
      OriginGroup group = YAML.readValue(file.toFile(), OriginGroup.class);
      for (Told report : group.reports()) {
        for (String words : report.tells()) {
          if (!report.text().contains(words)) {
            throw new CorpusException(
                file + ": report " + report.id() + " does not hold the words \"" + words + "\"");
          }
        }
      }
      return group;
    } catch (JsonProcessingException e) {
      throw new CorpusException(file + ": no group of reports: " + e.getOriginalMessage());
    }
  }
}
