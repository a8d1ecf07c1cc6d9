package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.Toll.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many people are told of one by one, by name or as a person of their own, over all reports:
 * the number below which nobody can go who believes the reports at all (after the practice of
 * casualty recorders to count individuals; Every Casualty Counts, "Standards for Casualty
 * Recording", 2016). Unnamed people count only for the report that tells of most of them, since two
 * reports may mean one man.
 */
public final class EvidenceFloor implements Policy {
  @Override
  public String name() {
    return "evidence-floor";
  }

  @Override
  public Optional<Toll> apply(Dispute dispute) {
    List<Figure> named = new ArrayList<>();
    List<Names> names = new ArrayList<>();
    List<Figure> unnamed = List.of();
    for (List<Figure> report : byReport(dispute).values()) {
      for (Figure figure : report) {
        Names name = Names.of(figure.of());
        if (Names.isPersonal(figure.of()) && names.stream().noneMatch(name::isSameAs)) {
          names.add(name);
          named.add(figure);
        }
      }
      unnamed = report.size() > unnamed.size() ? report : unnamed;
    }
    // a man unnamed in one report may be named in another
    List<Figure> restsOn = named.size() >= unnamed.size() ? named : unnamed;
    if (restsOn.isEmpty()) {
      return Optional.empty();
    }
    long floor = restsOn.size();
    return Optional.of(
        new Toll(
            name(),
            floor,
            floor,
            OptionalLong.empty(),
            Grade.NONE,
            restsOn,
            restsOn == named ? "people told of by name" : "people told of one by one"));
  }

  private static Map<String, List<Figure>> byReport(Dispute dispute) {
    return dispute.figures().stream()
        .filter(figure -> figure.role() == Role.VICTIMS)
        .collect(Collectors.groupingBy(Figure::report, TreeMap::new, Collectors.toList()));
  }
}
