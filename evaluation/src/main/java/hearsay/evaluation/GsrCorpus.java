package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.evaluation.GsrEvent.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The PLOVER gold standard records (Open Event Data Alliance 2016), sentences of the CAMEO manual,
 * with the normalisation that their scorer states: the 2021 type set, UN and EU as IGO, three
 * evident slips in country codes, unknown sectors left out.
 */
final class GsrCorpus {
  private static final Map<String, String> TYPES_OF_2021 =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  private static final Map<String, String> CODES =
      Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM", "UNO", "IGO", "EUR", "IGO", "EEC", "IGO");

  private static final Set<String> UNKNOWN_SECTORS = Set.of("", "***", "MOS", "---");
  private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  private GsrCorpus() {}

  /** One record. */
  record Gold(String id, String text, GsrEvent event) {
    /** What makes two records one scoring unit: the sentence without its punctuation. */
    String unit() {
      return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
  }

  /** Records by sentence, in the file's order. */
  static Map<String, List<Gold>> units(List<Gold> records) {
    Map<String, List<Gold>> units = new LinkedHashMap<>();
    records.forEach(gold -> units.computeIfAbsent(gold.unit(), u -> new ArrayList<>()).add(gold));
    return units;
  }

  /**
   * Reads a file of records; the internal DOCUMENT record is left out.
   *
   * @throws CorpusException if it is not an array of records with id, event and text
   */
  static List<Gold> read(Path file) throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          file + ":" + e.getLocation().getLineNr() + ": expected a JSON array of records");
    }
    if (!root.isArray()) {
      throw new CorpusException(file + ": expected a JSON array of gold standard records");
    }
    List<Gold> records = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < root.size(); i++) {
      JsonNode record = root.get(i);
      if (!record.path("id").isTextual() || !record.path("event").isTextual()) {
        throw new CorpusException(file + ": record " + (i + 1) + ": expected \"id\" and \"event\"");
      }
      if (record.path("event").asText().equals("DOCUMENT")) {
        continue;
      }
      if (!record.path("text").isTextual()) {
        throw new CorpusException(file + ": record " + (i + 1) + ": expected \"text\"");
      }
      int times = seen.merge(record.path("id").asText(), 1, Integer::sum);
      records.add(gold(record, record.path("id").asText() + (times > 1 ? "#" + times : "")));
    }
    return records;
  }

  private static Gold gold(JsonNode record, String id) {
    JsonNode info = record.path("textInfo");
    String markup = info.isObject() ? info.path("markup").asText("") : info.asText("");
    Side source = side(record.path("source"));
    Side target = side(record.path("target"));
    boolean reciprocal =
        markup.contains("SRC/TAR") || source.codes().size() > 1 && target.codes().isEmpty();
    GsrEvent event =
        reciprocal
            ? new GsrEvent(
                type(record.path("event").asText()), source.and(target), Side.NOBODY, true)
            : new GsrEvent(type(record.path("event").asText()), source, target, false);
    return new Gold(id, record.path("text").asText(), event);
  }

  static String type(String name) {
    return TYPES_OF_2021.getOrDefault(name, name);
  }

  private static Side side(JsonNode actors) {
    Set<String> codes = new HashSet<>();
    Set<String> sectors = new HashSet<>();
    if (actors.isArray()) {
      for (JsonNode actor : actors) {
        add(codes, code(actor.path("code").asText("")));
        add(sectors, sector(actor.path("sector").asText("")));
      }
    }
    return new Side(codes, sectors);
  }

  private static void add(Set<String> set, String item) {
    if (!item.isEmpty()) {
      set.add(item);
    }
  }

  /** The country code as it is compared; empty where there is none. */
  static String code(String given) {
    String code = three(given);
    return code.equals("---") ? "" : CODES.getOrDefault(code, code);
  }

  /** The sector as it is compared; empty where it is not known. */
  static String sector(String given) {
    String sector = three(given);
    return UNKNOWN_SECTORS.contains(sector) ? "" : sector.equals("CIV") ? "CVL" : sector;
  }

  private static String three(String given) {
    String text = given.strip().toUpperCase(Locale.ROOT);
    return text.length() > 3 ? text.substring(0, 3) : text;
  }
}
