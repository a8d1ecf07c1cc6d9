package hearsay.corroboration.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts what several accounts give together into a {@link Happening}. */
final class Assembly {
  private Assembly() {}

  /**
   * @param parts accounts of one event, at least one
   * @param contests for each report, which of its claims contest which
   */
  static Happening of(List<AccountReader.Told> parts, Map<String, List<Contest>> contests) {
    Account whole =
        parts.stream().map(AccountReader.Told::account).reduce(Account::with).orElseThrow();
    Set<Telling> tellings = new TreeSet<>();
    parts.forEach(part -> part.mentions().forEach(mention -> tellings.add(telling(mention))));
    tellings.addAll(contesting(tellings, contests));
    Days days = whole.days();
    return new Happening(
        whole.id(),
        whole.type(),
        List.copyOf(new TreeSet<>(whole.modes())),
        days == null ? null : days.from(),
        days == null ? null : days.to(),
        List.copyOf(whole.spots().keySet()),
        countries(whole),
        who(whole.actors()),
        who(whole.recipients()),
        List.copyOf(tellings));
  }

  private static Telling telling(Mention mention) {
    return new Telling(mention.report(), mention.event(), mention.claim(), mention.stance());
  }

  /** Claims that speak against one that asserts it and do not tell it themselves. */
  private static List<Telling> contesting(
      Set<Telling> tellings, Map<String, List<Contest>> contests) {
    Set<String> telling = new HashSet<>();
    tellings.forEach(one -> telling.add(one.report() + '\n' + one.claim()));
    List<Telling> found = new ArrayList<>();
    for (Telling one : tellings) {
      for (Contest contest : contests.getOrDefault(one.report(), List.of())) {
        if (one.stance() == Stance.ASSERTS
            && contest.against().equals(one.claim())
            && !telling.contains(one.report() + '\n' + contest.by())) {
          found.add(new Telling(one.report(), null, contest.by(), Stance.CONTESTS));
        }
      }
    }
    return found;
  }

  private static List<String> countries(Account whole) {
    Set<String> countries = new TreeSet<>();
    whole
        .allSpots()
        .forEach(
            spot -> {
              if (spot.country() != null) {
                countries.add(spot.country());
              }
            });
    return List.copyOf(countries);
  }

  private static List<String> who(Parties parties) {
    Set<String> who = new TreeSet<>(parties.names());
    who.addAll(parties.codes());
    return List.copyOf(who);
  }
}
