package hearsay.corroboration.origin;

import hearsay.corroboration.outlet.KnownOutlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose part a source takes by what it is. */
final class Sides {
  /** PLOVER sectors of those who speak for a state. */
  private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  /** Institutions of the table that are a side of their own. */
  private static final Set<String> ARMED =
      Set.of(
          "rebels",
          "hamas",
          "hezbollah",
          "islamic state",
          "taliban",
          "houthis",
          "pkk",
          "sdf",
          "boko haram",
          "al-shabaab");

  private Sides() {}

  static @Nullable String of(
      List<Source> members,
      @Nullable String country,
      List<String> sectors,
      Optional<KnownOutlet> outlet) {
    for (Source member : members) {
      if (member.institution() != null && ARMED.contains(member.institution().key())) {
        return member.institution().key();
      }
    }
    if (outlet.isPresent()) {
      return outlet.get().state() ? outlet.get().country() : null;
    }
    boolean state =
        sectors.stream().anyMatch(OF_A_STATE::contains)
            || members.stream()
                .anyMatch(
                    one ->
                        one.institution() != null
                            && one.institution().scope() == Institutions.Scope.COUNTRY);
    return state ? country : null;
  }
}
