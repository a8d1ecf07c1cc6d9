package hearsay.server.api;

import hearsay.publish.ContractJson;
import hearsay.server.adding.Adding;
import hearsay.server.adding.Job;
import hearsay.server.adding.Submission;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/jobs}: reports to be read, and how far that is. */
final class JobsApi {
  private final Adding adding;

  JobsApi(Adding adding) {
    this.adding = adding;
  }

  void install(Routes routes) {
    routes.getEachTime("/jobs", this::list);
    routes.post("/jobs", this::take);
    routes.getEachTime("/jobs/{job}", this::one);
  }

  private void list(Context context) {
    new Parameters(context, List.of());
    List<String> items =
        adding.jobs().stream().map(job -> ContractJson.write(job.progress())).toList();
    context.header("Cache-Control", "no-store");
    Routes.json(context, Page.json(items, Optional.empty()));
  }

  private void take(Context context) throws IOException {
    new Parameters(context, List.of());
    Job job = Submission.take(context, adding);
    context.status(HttpStatus.ACCEPTED).header("Location", "/api/v1/jobs/" + job.id());
    answer(context, job);
  }

  private void one(Context context) {
    new Parameters(context, List.of());
    String id = context.pathParam("job");
    answer(
        context, adding.job(id).orElseThrow(() -> Refusal.notFound("There is no job " + id + ".")));
  }

  private static void answer(Context context, Job job) {
    context.header("Cache-Control", "no-store");
    Routes.json(context, ContractJson.write(job.progress()));
  }
}
