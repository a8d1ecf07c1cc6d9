package hearsay.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.corroboration.FindingKind;
import hearsay.ledger.Finding;
import hearsay.ledger.Ledger;
import hearsay.server.adding.Adding;
import io.javalin.config.JavalinConfig;
import java.util.List;

/** All of the API's routes. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ledger ledger;
  private final Adding adding;

  public Api(Ledger ledger, Adding adding) {
    this.ledger = ledger;
    this.adding = adding;
  }

  public void install(JavalinConfig config) {
    Routes routes = new Routes(config, ledger);
    Streams streams = new Streams();
    new ReadingsApi(ledger, streams).install(routes);
    new RowsApi(ledger, streams).install(routes);
    findings(routes, new FindingsApi(ledger, streams));
    new ReviewsApi(ledger, streams).install(routes);
    new CountsApi(ledger).install(routes);
    new JobsApi(adding).install(routes);
    new Description().install(routes);
    new Health(ledger).install(config);
    new Metrics(ledger).install(config);
  }

  private static void findings(Routes routes, FindingsApi findings) {
    List<String> none = List.of();
    FindingsApi.Shown asFound = (finding, parameters) -> finding.json();
    findings.install(routes, "stories", "story", FindingKind.STORY.name(), none, asFound);
    findings.install(
        routes, "happenings", "happening", FindingKind.HAPPENING.name(), none, asFound);
    findings.install(
        routes,
        "origins",
        "happening",
        FindingKind.HAPPENING.name(),
        none,
        (finding, parameters) -> origins(finding));
    findings.install(
        routes,
        "disputes",
        "dispute",
        FindingKind.DISPUTE.name(),
        List.of(DisputeAnswers.POLICY),
        DisputeAnswers::shown);
    findings.install(routes, "sources", "source", FindingKind.SOURCE.name(), none, asFound);
    findings.install(routes, "outlets", "outlet", FindingKind.OUTLET.name(), none, asFound);
    findings.install(
        routes, "reuse", "reused text of report", FindingKind.REUSE.name(), none, asFound);
  }

  /** Of a happening only who relies on whom for it. */
  private static String origins(Finding finding) {
    try {
      JsonNode origins = JSON.readTree(finding.json()).path("origins");
      return JSON.createObjectNode()
          .put("happening", finding.subject())
          .set("origins", origins)
          .toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a finding that is no JSON", e);
    }
  }
}
