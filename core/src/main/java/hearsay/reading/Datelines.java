package hearsay.reading;

import hearsay.intake.DatelineFinder;
import hearsay.intake.FoundDateline;
import hearsay.model.Dateline;
import hearsay.model.Place;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties the dateline that a text opens with to the places and times of its reading. */
final class Datelines {
  private Datelines() {}

  static @Nullable Dateline of(String text, List<Place> places, List<TimeExpression> times) {
    return DatelineFinder.find(text)
        .map(found -> new Dateline(place(found, places), date(found, times), found.whole()))
        .orElse(null);
  }

  private static @Nullable String place(FoundDateline found, List<Place> places) {
    return places.stream()
        .filter(place -> place.span().overlaps(found.place()))
        .findFirst()
        .map(Place::id)
        .orElse(null);
  }

  private static @Nullable String date(FoundDateline found, List<TimeExpression> times) {
    if (found.date().isEmpty()) {
      return null;
    }
    Span date = found.date().get();
    return times.stream()
        .filter(time -> time.span().overlaps(date))
        .findFirst()
        .map(TimeExpression::start)
        .orElse(null);
  }
}
