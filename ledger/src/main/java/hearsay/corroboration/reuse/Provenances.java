package hearsay.corroboration.reuse;

import hearsay.corroboration.outlet.KnownOutlet;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.reuse.Provenance.By;
import hearsay.corroboration.reuse.Provenance.Credit;
import hearsay.intake.Agencies;
import hearsay.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where reports say that they are from, by a table of outlets. Immutable. */
public final class Provenances {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;|/()–—]\\s*|\\s+(?:for|of|at|and|with|via)\\s+");
  private static final Pattern BY = Pattern.compile("^(?:By|BY|by|From|FROM)\\s+");

  private final Outlets outlets;

  public Provenances(Outlets outlets) {
    this.outlets = outlets;
  }

  /** What a report says. */
  public Provenance of(Report report) {
    Optional<KnownOutlet> known = outlets.publisher(report.outlet(), report.url());
    String publisher = known.map(KnownOutlet::name).orElse(report.outlet().name());
    Map<String, Credit> credits = new LinkedHashMap<>();
    for (String words : report.credits()) {
      add(credits, words, By.CREDIT, publisher);
    }
    if (report.byline() != null) {
      for (String words : parts(report.byline())) {
        if (outlets.named(words).isPresent()) {
          add(credits, words, By.BYLINE, publisher);
        }
      }
    }
    return new Provenance(publisher, List.copyOf(credits.values()));
  }

  private static List<String> parts(String byline) {
    List<String> parts = new ArrayList<>(Agencies.in(byline));
    String line = BY.matcher(byline.strip()).replaceFirst("");
    for (String part : BETWEEN.split(line, -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  /** An outlet that credits itself is no other's copy. */
  private void add(Map<String, Credit> credits, String words, By by, @Nullable String publisher) {
    Optional<KnownOutlet> known = outlets.named(words);
    String name = known.map(KnownOutlet::name).orElse(words);
    if (!name.equals(publisher)) {
      boolean agency = known.map(KnownOutlet::isAgency).orElse(false);
      credits.putIfAbsent(name, new Credit(name, agency, by, words));
    }
  }
}
