package hearsay.server.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Figure;
import hearsay.corroboration.dispute.Policies;
import hearsay.corroboration.dispute.Policy;
import hearsay.corroboration.dispute.Toll;
import hearsay.ledger.Finding;
import hearsay.publish.ContractJson;
import hearsay.server.guard.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Disputes with what each policy makes of them. */
final class DisputeAnswers {
  static final String POLICY = "policy";

  private DisputeAnswers() {}

  /**
   * A story's disputes.
   *
   * @param story its id
   * @param disputes as they were found
   * @param answers what policies make of each dispute, in the disputes' order
   */
  record Answer(String story, @JsonRawValue String disputes, List<List<PolicyAnswer>> answers) {}

  /**
   * What a policy makes of a dispute.
   *
   * @param low the least number; this and the others null where the policy gives no answer
   * @param restsOn ids of the figures that it rests on
   */
  record PolicyAnswer(
      String policy,
      @Nullable Long low,
      @Nullable Long high,
      @Nullable Long best,
      Toll.@Nullable Grade grade,
      @Nullable String reason,
      List<String> restsOn) {
    static PolicyAnswer of(Policy policy, Dispute dispute) {
      return policy
          .apply(dispute)
          .map(PolicyAnswer::of)
          .orElse(new PolicyAnswer(policy.name(), null, null, null, null, null, List.of()));
    }

    private static PolicyAnswer of(Toll toll) {
      return new PolicyAnswer(
          toll.policy(),
          toll.low(),
          toll.high(),
          toll.best().isPresent() ? toll.best().getAsLong() : null,
          toll.grade(),
          toll.reason(),
          toll.restsOn().stream().map(Figure::id).distinct().toList());
    }
  }

  static String shown(Finding finding, Parameters parameters) {
    List<Policy> policies =
        parameters.one(POLICY).map(DisputeAnswers::named).orElse(Policies.all());
    DisputeFinding found = ContractJson.read(finding.json(), DisputeFinding.class);
    List<List<PolicyAnswer>> answers =
        found.disputes().stream()
            .map(
                dispute ->
                    policies.stream().map(policy -> PolicyAnswer.of(policy, dispute)).toList())
            .toList();
    String disputes =
        found.disputes().stream()
            .map(ContractJson::write)
            .collect(Collectors.joining(",", "[", "]"));
    return ContractJson.write(new Answer(found.story(), disputes, answers));
  }

  private static List<Policy> named(String name) {
    return List.of(
        Policies.named(name)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        POLICY,
                        Policies.all().stream()
                            .map(Policy::name)
                            .collect(Collectors.joining(", ", "there are: ", "")))));
  }
}
