package hearsay.corroboration.origin;

import hearsay.corroboration.outlet.KnownOutlet;
import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Claim;
import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose words reports give. Says of each report by itself what holds for all of a ledger; safe for
 * any number of threads.
 */
public final class VoiceReader {
  private final Outlets outlets;

  public VoiceReader(Outlets outlets) {
    this.outlets = outlets;
  }

  /** Whose words a report gives. */
  public Voices of(Reading reading) {
    Press press = new Press(outlets, List.of(reading));
    Speaker outlet =
        press
            .publisherName(reading.report())
            .map(name -> outlet(press, name, reading.report()))
            .orElse(null);
    SourceReader sources = new SourceReader(press, reading);
    Naming naming = new Naming(reading);
    Map<String, Speaker> met = new TreeMap<>();
    if (outlet != null) {
      met.put(outlet.id(), outlet);
    }
    List<Said> claims = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      if (claim.chain().size() == 1) {
        List<String> own = outlet == null ? List.of() : List.of(outlet.id());
        claims.add(new Said(claim.id(), Agent.Kind.OUTLET, own));
      } else {
        claims.add(said(claim, sources, naming, met));
      }
    }
    return new Voices(
        reading.report().id(),
        reading.report().published(),
        outlet == null ? null : outlet.id(),
        List.copyOf(met.values()),
        claims);
  }

  private static Speaker outlet(Press press, String name, Report report) {
    Outlet told = report.outlet();
    String country = press.known(name).map(KnownOutlet::country).orElse(told.country());
    String written = told.name() != null ? told.name() : told.domain();
    return Naming.outlet(name, written == null ? name : written, country);
  }

  /** The last voice of a chain, nobody where it is not told who that is. */
  private static Said said(
      Claim claim, SourceReader sources, Naming naming, Map<String, Speaker> met) {
    Said said = new Said(claim.id(), null, List.of());
    for (SourceLink link : claim.chain().subList(1, claim.chain().size())) {
      Source source = sources.read(link, sources.outlet());
      boolean known = !TrailReader.isUnresolved(source, link);
      List<Speaker> speakers = known ? naming.of(source) : List.of();
      speakers.forEach(speaker -> met.putIfAbsent(speaker.id(), speaker));
      said =
          new Said(
              claim.id(),
              known ? source.kind() : null,
              speakers.stream().map(Speaker::id).toList());
    }
    return said;
  }
}
