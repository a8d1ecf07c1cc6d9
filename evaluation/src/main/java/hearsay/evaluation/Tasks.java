package hearsay.evaluation;

import java.util.List;
import java.util.Optional;

/** The tasks that can be run. */
public final class Tasks {
  private static final List<Task> ALL =
      List.of( //
          new AttributionTask(), //
          new SpeakerTask(), //
          new EventTask(), //
          new NonEventsTask(), //
          new ActorsTask(), //
          new MucTask(), //
          new PlaceTask(), //
          new UsesTask(), //
          new TimeTask(), //
          new QuantityTask(), //
          new SidesTask(), //
          new PartsTask(), //
          new FactualityTask(), //
          new ExtractionTask(), //
          new StoriesTask(), //
          new DisputesTask(), //
          new ArrivalsTask(), //
          new TollsTask(), //
          new HappeningTask(), //
          new ReviewsTask(), //
          new OriginTask(), //
          new LedgerTask(), //
          new ReadersTask(), //
          new ServeTask(), //
          new SpeedTask());

  private Tasks() {}

  /** All of them, in the order of the help text. */
  public static List<Task> all() {
    return ALL;
  }

  public static Optional<Task> named(String name) {
    return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
  }
}
