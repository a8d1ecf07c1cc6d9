package hearsay.evaluation;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.quantity.Figure;
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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says a figure in NewsQuant's terms: values for vague words ("dozens" is 12-120 there), unit names
 * in words, one sign for bound and trend, the words of what is meant.
 */
final class NewsQuantNaming {
  /** Words that the corpus leaves out of units and concepts. */
  private static final String CONTENT_TAGS = "NN|NNS|NNP|NNPS|JJ|JJR|JJS|VBN|VBG|CD";

  private static final Pattern VAGUE =
      Pattern.compile(
          "(\\w+ )?((tens|dozens|hundreds) of )?"
              + "(dozens|scores|hundreds|thousands|millions|billions|trillions)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Map<String, String>> tables = load();

  private static Map<String, Map<String, String>> load() {
    try (InputStream in = NewsQuantNaming.class.getResourceAsStream("newsquant.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table newsquant.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Map<String, String>> tables = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\t", -1);
          tables.computeIfAbsent(fields[0], any -> new HashMap<>()).put(fields[1], fields[2]);
        }
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read newsquant.tsv", e);
    }
  }

  private Optional<String> name(String kind, String here) {
    return Optional.ofNullable(tables.getOrDefault(kind, Map.of()).get(here));
  }

  /** Empty where the corpus does not annotate such a figure. */
  Optional<QuantityRecord> of(Figure figure, Sentences sentences) {
    Quantity quantity = figure.quantity();
    String first = quantity.text().split("[\\s-]", 2)[0].toLowerCase(Locale.ROOT);
    boolean silent = name("silent", first).isPresent() && !quantity.text().matches(".*\\d.*");
    if (silent && (quantity.value() == null || quantity.value() < 2)) {
      return Optional.empty();
    }
    Ends ends = ends(quantity);
    if (ends == null) {
      return Optional.empty();
    }
    double factor = isFraction(quantity) ? 0.01 : 1;
    Double high = ends.high();
    return Optional.of(
        new QuantityRecord(
            ends.low() * factor,
            high == null ? null : Double.valueOf(high * factor),
            unit(figure, sentences).toLowerCase(Locale.ROOT),
            change(figure),
            concepts(figure, sentences)));
  }

  private record Ends(double low, @Nullable Double high) {}

  /** The value, a range, or the one end of an open bound. */
  private static @Nullable Ends ends(Quantity quantity) {
    Double value = quantity.value();
    Double min = quantity.min();
    Double max = quantity.max();
    if (value != null) {
      return new Ends(value, null);
    }
    if (min == null) {
      return max == null ? null : new Ends(max, null);
    }
    if (max != null) {
      return isCeiling(quantity) ? new Ends(max, null) : new Ends(min, max);
    }
    return isVague(quantity) ? new Ends(min / 2, min * 5) : new Ends(min, null);
  }

  private static boolean isFraction(Quantity quantity) {
    String text = quantity.text();
    boolean words = !text.matches(".*\\d.*") || text.matches(".*\\d/\\d.*");
    return quantity.unit().equals("percent") && words && !text.matches("(?i).*per ?cent.*");
  }

  /** "up to 12" has the same bounds as "0 to 12". */
  private static boolean isCeiling(Quantity quantity) {
    Double min = quantity.min();
    return min != null && min == 0 && !quantity.text().matches("(?i)(from |between )?0.*");
  }

  /** "dozens" promises two dozen; the corpus takes one to ten of them. */
  private static boolean isVague(Quantity quantity) {
    return quantity.min() != null
        && quantity.max() == null
        && !quantity.minOpen()
        && VAGUE.matcher(quantity.text()).lookingAt();
  }

  private static String change(Figure figure) {
    Quantity quantity = figure.quantity();
    if (isVague(quantity)) {
      return "=";
    }
    if (quantity.approximate()) {
      return "~";
    }
    if (quantity.value() == null && quantity.max() == null) {
      return ">";
    }
    if (quantity.value() == null && isCeiling(quantity)) {
      return "<";
    }
    return switch (figure.trend()) {
      case UP -> "up";
      case DOWN -> "down";
      case NONE -> "=";
    };
  }

  private String unit(Figure figure, Sentences sentences) {
    String code = figure.quantity().unit();
    Optional<String> whole = name("unit", code);
    if (whole.isPresent()) {
      return whole.get();
    }
    int slash = code.indexOf('/');
    String base = slash < 0 ? code : code.substring(0, slash);
    String name =
        base.equals("person") || base.equals("item")
            ? noun(figure.counted(), sentences)
            : name("unit", base).orElse(base);
    if (slash < 0) {
      return name;
    }
    String per = code.substring(slash + 1);
    return name + " per " + name("unit", per).orElse(per);
  }

  /** The counted noun in the singular, with the content words before it. */
  private String noun(@Nullable Mention counted, Sentences sentences) {
    if (counted == null) {
      return "-";
    }
    Sentence sentence = sentences.list().get(counted.sentence());
    String head = sentence.token(counted.head()).text();
    Optional<String> known = name("noun", head.toLowerCase(Locale.ROOT));
    List<String> words = contentWords(sentence, counted.span(), counted.head());
    String lemma = sentence.token(counted.head()).lemma();
    boolean joined = !sentence.token(counted.head()).span().equals(counted.span());
    words.add(known.orElse(joined ? lemma.substring(lemma.lastIndexOf('-') + 1) : lemma));
    return String.join(" ", words);
  }

  private static List<String> contentWords(Sentence sentence, Span span, int before) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.within(span)) {
      if (token.index() < before && token.tag().matches(CONTENT_TAGS)) {
        words.add(token.text());
      }
    }
    return words;
  }

  private static List<String> concepts(Figure figure, Sentences sentences) {
    Mention counted = figure.counted();
    String unit = figure.quantity().unit();
    if (counted == null || unit.startsWith("person") || unit.startsWith("item")) {
      return List.of("-");
    }
    Sentence sentence = sentences.list().get(counted.sentence());
    List<String> words =
        contentWords(sentence, counted.span(), sentence.size()).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    return words.isEmpty() ? List.of("-") : words;
  }
}
