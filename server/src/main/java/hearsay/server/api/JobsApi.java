package hearsay.server.api;

import hearsay.publish.ContractJson;
import hearsay.server.adding.Adding;
import hearsay.server.adding.Job;
import hearsay.server.adding.Submission;
import hearsay.server.guard.Refusal;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/** {@code /api/v1/jobs}: reports to be read, and how far that is. */
final class JobsApi {
  private final Adding adding;

  JobsApi(Adding adding) {
    this.adding = adding;
  }

  void install(JavalinConfig config) {
    config.routes.post("/api/v1/jobs", this::take);
    config.routes.get("/api/v1/jobs/{job}", this::one);
  }

  private void take(Context context) throws IOException {
    Job job = Submission.take(context, adding);
    context.status(HttpStatus.ACCEPTED).header("Location", "/api/v1/jobs/" + job.id());
    answer(context, job);
  }

  private void one(Context context) {
    String id = context.pathParam("job");
    answer(
        context, adding.job(id).orElseThrow(() -> Refusal.notFound("There is no job " + id + ".")));
  }

  private static void answer(Context context, Job job) {
    context
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .result(ContractJson.write(job.progress()) + "\n");
  }
}
