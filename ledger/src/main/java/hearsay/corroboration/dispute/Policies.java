package hearsay.corroboration.dispute;

import java.util.List;
import java.util.Optional;

/** The policies by name. */
public final class Policies {
  private static final List<Policy> ALL =
      List.of(new ConservativeMin(), new LowBestHigh(), new MinMaxGraded(), new EvidenceFloor());

  private Policies() {}

  public static List<Policy> all() {
    return ALL;
  }

  public static Optional<Policy> named(String name) {
    return ALL.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
