package hearsay.evaluation;

import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PolNeAR corpus (Newell et al. 2018, "An Attribution Relations Corpus for Political News"): a
 * split folder with {@code text/DOC.txt} and {@code attributions/DOC_ANNOTATOR.ann} in brat format.
 */
public final class PolNear {
  private static final Pattern SPANS = Pattern.compile("(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)");

  private PolNear() {}

  /**
   * One text and its gold: the annotation by the annotator whose id sorts first.
   *
   * @param name the text file's name without {@code .txt}
   */
  public record Document(String name, CodePointText text, List<ClaimSpans> gold) {}

  /**
   * Reads a split.
   *
   * @throws CorpusException where a file of the split is missing or malformed
   */
  public static List<Document> read(Path split) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Map.Entry<String, Path> entry : chosen(split.resolve("attributions")).entrySet()) {
      Path file = split.resolve("text").resolve(entry.getKey() + ".txt");
      CodePointText text = new CodePointText(contents(file));
      documents.add(new Document(entry.getKey(), text, clean(text, annotations(entry.getValue()))));
    }
    return documents;
  }

  /** The annotation file to use for each text, by the text's name. */
  private static Map<String, Path> chosen(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(
          folder + ": expected a PolNeAR split folder with text/ and attributions/");
    }
    Map<String, Path> chosen = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        int cut = name.lastIndexOf('_');
        if (name.endsWith(".ann") && cut > 0) {
          chosen.putIfAbsent(name.substring(0, cut), file);
        }
      }
    }
    if (chosen.isEmpty()) {
      throw new CorpusException(folder + ": expected files named DOC_ANNOTATOR.ann, found none");
    }
    return chosen;
  }

  private static String contents(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new CorpusException(file + ": missing, although it is annotated");
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new CorpusException(file + ": expected UTF-8");
    }
  }

  private static List<ClaimSpans> annotations(Path file) throws IOException {
    String[] lines = contents(file).split("\n", -1);
    Map<String, List<Span>> texts = new LinkedHashMap<>();
    for (int i = 0; i < lines.length; i++) {
      String[] fields = lines[i].split("\t", -1);
      if (fields.length >= 2 && fields[0].matches("T\\d+")) {
        texts.put(fields[0], spans(fields[1], file, i + 1));
      }
    }
    List<ClaimSpans> found = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= 2 && fields[0].matches("[ER]\\d+")) {
        ClaimSpans event = event(fields[1], texts);
        if (Role.any(event)) {
          found.add(event);
        }
      }
    }
    return found;
  }

  private static List<Span> spans(String field, Path file, int line) throws CorpusException {
    Matcher matcher = SPANS.matcher(field);
    if (!matcher.matches()) {
      throw new CorpusException(
          file + ":" + line + ": expected \"Role BEGIN END[;BEGIN END]\", found \"" + field + "\"");
    }
    List<Span> spans = new ArrayList<>();
    for (String piece : matcher.group(2).split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      int begin = Integer.parseInt(ends[0]);
      spans.add(new Span(begin, Math.max(begin, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  /** "Attribution:T4 Content:T3 Cue:T2 Source:T1"; a role may be numbered where it comes twice. */
  private static ClaimSpans event(String field, Map<String, List<Span>> texts) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : field.trim().split("\\s+", -1)) {
      int colon = argument.indexOf(':');
      List<Span> spans = texts.getOrDefault(argument.substring(colon + 1), List.of());
      switch (argument.substring(0, Math.max(0, colon)).replaceAll("\\d+$", "")) {
        case "Source" -> source.addAll(spans);
        case "Cue" -> cue.addAll(spans);
        case "Content" -> content.addAll(spans);
        default -> {}
      }
    }
    return new ClaimSpans(source, cue, content);
  }

  /**
   * Spans sorted, trimmed of white space, and joined where they touch; what is left empty is
   * dropped.
   */
  static List<ClaimSpans> clean(CodePointText text, List<ClaimSpans> attributions) {
    UnaryOperator<List<Span>> joined = spans -> joined(text, spans);
    return attributions.stream()
        .map(
            a ->
                new ClaimSpans(
                    joined.apply(a.source()), joined.apply(a.cue()), joined.apply(a.content())))
        .filter(Role::any)
        .toList();
  }

  private static List<Span> joined(CodePointText text, List<Span> spans) {
    List<Span> trimmed =
        spans.stream()
            .map(span -> text.trim(within(span, text.length())))
            .filter(span -> span.length() > 0)
            .sorted()
            .toList();
    List<Span> joined = new ArrayList<>();
    for (Span span : trimmed) {
      int last = joined.size() - 1;
      if (last >= 0 && span.begin() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static Span within(Span span, int length) {
    return new Span(Math.min(span.begin(), length), Math.min(span.end(), length));
  }

  /** The three parts of an attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT;

    List<Span> of(ClaimSpans spans) {
      return switch (this) {
        case SOURCE -> spans.source();
        case CUE -> spans.cue();
        case CONTENT -> spans.content();
      };
    }

    /** As the keys of figures and the corpus's labels have it. */
    String lower() {
      return name().toLowerCase(Locale.ROOT);
    }

    static boolean any(ClaimSpans spans) {
      return !(spans.source().isEmpty() && spans.cue().isEmpty() && spans.content().isEmpty());
    }
  }
}
