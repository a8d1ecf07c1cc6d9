package hearsay.intake;

import java.util.List;

/**
 * A news agency.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3
 * @param otherNames as reports write them; case matters
 */
public record Agency(String name, String country, List<String> otherNames) {
  public Agency {
    otherNames = List.copyOf(otherNames);
  }
}
