package hearsay.server.page;

import hearsay.server.adding.Adding;
import hearsay.server.adding.Job;
import hearsay.server.adding.Progress;
import hearsay.server.adding.Submission;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** To bring reports: as text, files or an address; and how far they are. */
final class AddPage {
  private final Adding adding;
  private final Pages pages;

  AddPage(Adding adding, Pages pages) {
    this.adding = adding;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/add", this::form);
    config.routes.post("/add", context -> follow(context, Submission.take(context, adding)));
    config.routes.post("/add/examples", this::examples);
    config.routes.get("/add/jobs/{job}", this::job);
  }

  private void form(Context context) {
    List<Line> jobs = adding.jobs().stream().map(Job::progress).map(Line::of).toList();
    pages.show(
        context,
        "add",
        "Add reports",
        Room.ADD,
        Map.of("mayFetch", adding.mayFetch(), "jobs", jobs));
  }

  private void examples(Context context) throws IOException {
    follow(context, adding.examples());
  }

  private static void follow(Context context, Job job) {
    context.redirect("/add/jobs/" + Links.encoded(job.id()), HttpStatus.SEE_OTHER);
  }

  private void job(Context context) {
    String id = context.pathParam("job");
    Progress progress =
        adding
            .job(id)
            .map(Job::progress)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Nothing is known of that delivery; what was stored is under Reports."));
    pages.show(
        context,
        "job",
        "Adding " + progress.what(),
        Room.ADD,
        Map.of(
            "progress", progress,
            "line", Line.of(progress),
            "note", Objects.requireNonNullElse(progress.note(), "")));
  }

  /** A delivery in a line. */
  public record Line(String what, String link, String state) {
    static Line of(Progress progress) {
      return new Line(
          progress.what(), "/add/jobs/" + Links.encoded(progress.id()), words(progress.state()));
    }

    private static String words(Progress.State state) {
      return switch (state) {
        case WAITING -> "waiting for its turn";
        case FETCHING -> "the page is being fetched";
        case LOADING -> "the language models are being loaded";
        case READING -> "being read";
        case COMPARING -> "stored; being compared with the other reports";
        case DONE -> "done";
        case FAILED -> "failed";
      };
    }
  }
}
