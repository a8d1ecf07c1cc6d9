package hearsay.corroboration.dispute;

import hearsay.model.Claim;
import hearsay.model.Outlet;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a figure: the last voice of its claim's chain.
 *
 * @param key what two mentions of one claimant have in common across reports
 * @param words as a reader would call them
 * @param country ISO 3166-1 alpha-3 of the claimant, or null
 * @param own whether the outlet speaks in its own voice
 */
public record Claimant(String key, String words, @Nullable String country, boolean own) {

  static Claimant of(@Nullable Claim claim, Report report) {
    List<SourceLink> chain = claim == null ? List.of() : claim.chain();
    if (chain.size() <= 1) {
      return outlet(report);
    }
    SourceLink last = chain.get(chain.size() - 1);
    String words = last.name() != null ? last.name() : last.text();
    if (words == null) {
      // "it is believed": nobody to hold to it but the report that says so
      return new Claimant("unknown@" + report.id(), "unnamed", last.country(), false);
    }
    String key = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    // "officials" here and "officials" there need not be the same people
    boolean anyone = last.name() == null;
    return new Claimant(anyone ? key + "@" + report.id() : key, words, last.country(), false);
  }

  private static Claimant outlet(Report report) {
    Outlet outlet = report.outlet();
    String name = outlet.name() != null ? outlet.name() : outlet.domain();
    String words = name == null ? "the report itself" : name;
    String key = name == null ? "report@" + report.id() : name.toLowerCase(Locale.ROOT);
    return new Claimant(key, words, outlet.country(), true);
  }
}
