package hearsay.evaluation;

import hearsay.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who the sources of PolNeAR dev are that do not name themselves fully, labelled by hand: {@code
 * speakers.tsv} and {@code speaker-mentions.tsv}, which say what their columns mean.
 */
final class SpeakerLabels {
  /** The id that stands for nobody in the text. */
  static final String NOBODY = "-";

  /** How a source leaves open who it is. */
  enum Form {
    PRONOUN,
    DESCRIPTION,
    SURNAME;

    String key() {
      return toString().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One labelled source.
   *
   * @param half "dev" or "test"
   * @param source code points in the document
   * @param entities who it may be; any of them is right
   */
  record Label(String document, String half, Span source, Form form, List<String> entities) {
    boolean mayBeNobody() {
      return entities.contains(NOBODY);
    }
  }

  private final Map<String, List<Label>> labels = new HashMap<>();
  private final Map<String, List<Span>> mentions = new HashMap<>();

  SpeakerLabels() {
    for (String[] row : rows("speakers.tsv", 6)) {
      Form form = Form.valueOf(row[4].toUpperCase(Locale.ROOT));
      List<String> entities = List.of(row[5].split("\\|", -1));
      Label label = new Label(row[0], row[1], span(row[2], row[3]), form, entities);
      labels.computeIfAbsent(row[0], any -> new ArrayList<>()).add(label);
    }
    for (String[] row : rows("speaker-mentions.tsv", 4)) {
      String key = row[0] + " " + row[1];
      mentions.computeIfAbsent(key, any -> new ArrayList<>()).add(span(row[2], row[3]));
    }
  }

  /** The labelled sources of a document, in text order; empty where it is not labelled. */
  List<Label> of(String document) {
    return labels.getOrDefault(document, List.of());
  }

  /** All labels. */
  List<Label> all() {
    return labels.values().stream().flatMap(List::stream).toList();
  }

  /** Where a document names an entity, in text order. */
  List<Span> mentions(String document, String entity) {
    return mentions.getOrDefault(document + " " + entity, List.of());
  }

  private static Span span(String begin, String end) {
    return new Span(Integer.parseInt(begin), Integer.parseInt(end));
  }

  private static List<String[]> rows(String name, int columns) {
    try (InputStream in = SpeakerLabels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(name + ": expected " + columns + " columns: " + line);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
