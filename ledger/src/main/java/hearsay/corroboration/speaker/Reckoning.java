package hearsay.corroboration.speaker;

import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Dispute.Contradiction;
import hearsay.corroboration.dispute.Figure;
import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Said;
import hearsay.corroboration.origin.Speaker;
import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.speaker.Dossier.Of;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what each source and outlet of a ledger said, was first with, was alone with, was
 * contradicted in. Takes all reports first, then what is found of them; the result does not depend
 * on the order within each. Not thread-safe.
 */
public final class Reckoning {
  private final Outlets outlets;
  private final Map<String, Heard> reports = new HashMap<>();
  private final SortedMap<String, Dossier> dossiers = new TreeMap<>();

  public Reckoning(Outlets outlets) {
    this.outlets = outlets;
  }

  /** Takes in a report, once. */
  public void add(Voices voices) {
    Heard heard = Heard.of(voices);
    reports.put(heard.report(), heard);
    for (Speaker speaker : voices.speakers()) {
      named(speaker, 1);
    }
    Set<String> met = new HashSet<>();
    voices.claims().forEach(said -> said(heard, said, met));
    met.remove(heard.outlet());
    met.forEach(id -> dossier(id).in(heard));
    if (heard.outlet() != null) {
      Dossier outlet = dossier(heard.outlet());
      outlet.in(heard);
      outlet.publishes(
          voices.claims().size(), voices.claims().stream().filter(Said::isUnnamed).count());
    }
  }

  private void named(Speaker speaker, int reports) {
    dossiers.computeIfAbsent(speaker.id(), any -> new Dossier(speaker)).named(speaker, reports);
  }

  private void said(Heard heard, Said said, Set<String> met) {
    Example example = new Example(null, heard.report(), said.claim(), heard.day());
    for (String id : said.speakers()) {
      Dossier dossier = dossier(id);
      if (!dossier.isOutlet()) {
        met.add(id);
        dossier.add(Of.SAID, example);
      } else {
        dossier.add(id.equals(heard.outlet()) ? Of.OWN : Of.QUOTED, example);
      }
    }
  }

  /** Takes in an event that several of the reports tell, and its origins. */
  public void add(Happening happening, OriginGraph graph) {
    // agencies that are credited, and outlets that were told something, are no source of a claim
    for (Agent agent : graph.agents()) {
      if (agent.kind() == Agent.Kind.OUTLET) {
        agent.speakers().forEach(id -> named(outlet(id, agent), 0));
      }
    }
    Shares shares = new Shares(happening, graph, reports);
    shares.each((id, what, example) -> dossier(id).add(what, example));
    shares
        .reliances()
        .forEach(
            pair -> {
              dossier(pair.outlet()).reliesOn(pair.on());
              dossier(pair.on()).isReliedOnBy(pair.outlet());
            });
  }

  private static Speaker outlet(String id, Agent agent) {
    String name = agent.name();
    return new Speaker(id, agent.kind(), name, name, agent.country(), agent.sectors());
  }

  /** Takes in the figures of a story that exclude each other. */
  public void add(String story, List<Dispute> disputes) {
    Set<String> counted = new HashSet<>();
    for (Dispute dispute : disputes) {
      for (Contradiction contradiction : dispute.contradictions()) {
        disputed(story, contradiction.one(), contradiction.other(), counted);
        disputed(story, contradiction.other(), contradiction.one(), counted);
      }
    }
  }

  private void disputed(String story, Figure figure, Figure other, Set<String> counted) {
    Heard heard = reports.get(figure.report());
    Heard against = reports.get(other.report());
    if (heard == null || against == null) {
      return;
    }
    for (String id : heard.speakers(figure.claim())) {
      if (!against.speakers(other.claim()).contains(id) && counted.add(id)) {
        dossier(id)
            .add(Of.DISPUTED, new Example(story, heard.report(), figure.claim(), heard.day()));
      }
    }
  }

  /** What is counted of every source that is no outlet, by id. */
  public SortedMap<String, SourceRecord> sources() {
    SortedMap<String, SourceRecord> all = new TreeMap<>();
    dossiers.forEach(
        (id, dossier) -> {
          if (!dossier.isOutlet()) {
            all.put(id, dossier.source(this::dossier));
          }
        });
    return all;
  }

  /** What is counted of every outlet, by id. */
  public SortedMap<String, OutletRecord> outlets() {
    SortedMap<String, OutletRecord> all = new TreeMap<>();
    dossiers.forEach(
        (id, dossier) -> {
          if (dossier.isOutlet()) {
            all.put(id, dossier.outlet(outlets.named(dossier.name()), this::dossier));
          }
        });
    return all;
  }

  private Dossier dossier(String id) {
    Dossier dossier = dossiers.get(id);
    if (dossier == null) {
      throw new IllegalStateException("no report names " + id);
    }
    return dossier;
  }
}
