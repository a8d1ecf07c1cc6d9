package hearsay.place.gazetteer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an index says of itself.
 *
 * @param name what outputs call it: its source and how new that is
 * @param attribution whose data it holds, under which licence
 * @param sources the files it was built from
 * @param leftOut what of them it does not hold, and why
 * @param checksum CRC-32 of all other sections, eight hexadecimal digits
 */
public record IndexFacts(
    String name, String attribution, String sources, String leftOut, String checksum) {

  String text() {
    return "name\t%s\nattribution\t%s\nsources\t%s\nleft out\t%s\nchecksum\t%s\n"
        .formatted(name, attribution, sources, leftOut, checksum);
  }

  static IndexFacts parse(String text) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        facts.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return new IndexFacts(
        facts.getOrDefault("name", "without a name"),
        facts.getOrDefault("attribution", ""),
        facts.getOrDefault("sources", ""),
        facts.getOrDefault("left out", ""),
        facts.getOrDefault("checksum", ""));
  }
}
