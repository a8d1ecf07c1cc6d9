package hearsay.evaluation;

import hearsay.evaluation.GeoCorpus.Document;
import hearsay.evaluation.GeoCorpus.Toponym;
import hearsay.model.Article;
import hearsay.model.Place;
import hearsay.place.PlaceFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Place names found and placed, on corpora in {@link GeoCorpus}'s format. Every place of the
 * reading counts as a prediction, whatever its use, demonyms included: that is what LGL, TR-News
 * and GeoWebNews annotate. GeoVirus leaves demonyms out, which is why the figures without them are
 * given as well.
 */
final class PlaceTask implements Task {
  @Override
  public String name() {
    return "place";
  }

  @Override
  public String summary() {
    return "place names, recognised and resolved, on JSONL with text and toponyms (LGL, TR-News …)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Document> documents = GeoCorpus.read(data);
    PlaceFinder finder = new PlaceFinder();
    List<List<Place>> places =
        InParallel.map(
            settings.threads(), documents, document -> find(finder, settings, document.article()));
    List<List<Toponym>> found = places.stream().map(PlaceTask::toponyms).toList();
    if (settings.predictions() != null) {
      GeoCorpus.write(settings.predictions(), documents, found);
    }
    GeoScorer all = new GeoScorer();
    GeoScorer plain = new GeoScorer();
    Errors errors = new Errors();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      int[] match = all.add(document.toponyms(), found.get(i));
      errors.add(document, places.get(i), found.get(i), match);
      plain.add(document.toponyms(), toponyms(withoutDemonyms(places.get(i))));
    }
    Scores scores =
        new Scores()
            .ratio("endToEnd", all.endToEnd())
            .ratio("recognition", all.overlap())
            .ratio("exactRecognition", all.exact())
            .percent("acc161", 100 * all.accuracy())
            .percent("withoutDemonyms.endToEnd.f1", 100 * plain.endToEnd().f1())
            .percent("withoutDemonyms.recognition.f1", 100 * plain.overlap().f1())
            .note("%d reports, %.0f gold names", documents.size(), all.overlap().gold());
    errors.report(scores, settings.errors());
    return scores;
  }

  private static List<Place> find(PlaceFinder finder, Settings settings, Article article) {
    return finder.find(settings.linguist().analyse(article.text()), article);
  }

  private static List<Place> withoutDemonyms(List<Place> places) {
    return places.stream().filter(place -> place.use() != Place.Use.DEMONYM).toList();
  }

  private static List<Toponym> toponyms(List<Place> places) {
    return places.stream()
        .map(
            place ->
                new Toponym(
                    place.span(),
                    place.text(),
                    place.lat(),
                    place.lon(),
                    place.geonameid() == null ? null : place.geonameid().toString()))
        .toList();
  }

  /** Mistakes by cause. */
  private static final class Errors {
    private enum Cause {
      MISSED,
      SPURIOUS,
      UNPLACED,
      MISPLACED
    }

    private final Map<Cause, List<String>> lines = new EnumMap<>(Cause.class);

    void add(Document document, List<Place> places, List<Toponym> found, int[] match) {
      List<Toponym> gold = document.toponyms();
      boolean[] used = new boolean[found.size()];
      for (int i = 0; i < match.length; i++) {
        Toponym wanted = gold.get(i);
        if (match[i] < 0) {
          add(Cause.MISSED, document, wanted, wanted.isLocated() ? "" : "(gold has no place)");
          continue;
        }
        used[match[i]] = true;
        Toponym answer = found.get(match[i]);
        if (wanted.isLocated() && !answer.isLocated()) {
          add(Cause.UNPLACED, document, wanted, "");
        } else if (wanted.isLocated() && GeoScorer.km(wanted, answer) > GeoScorer.NEAR_KM) {
          double km = GeoScorer.km(wanted, answer);
          add(Cause.MISPLACED, document, wanted, describe(places.get(match[i]), wanted, km));
        }
      }
      for (int j = 0; j < used.length; j++) {
        if (!used[j] && found.get(j).isLocated()) {
          add(Cause.SPURIOUS, document, found.get(j), places.get(j).use().toString());
        }
      }
    }

    private static String describe(Place place, Toponym wanted, double km) {
      return String.format(
          Locale.ROOT,
          "-> %s, %s %s %s, confidence %.2f; gold %s at %.2f,%.2f, %.0f km off",
          place.name(),
          place.admin1(),
          place.country(),
          place.feature(),
          place.confidence(),
          wanted.geonameid(),
          wanted.lat(),
          wanted.lon(),
          km);
    }

    private void add(Cause cause, Document document, Toponym toponym, String detail) {
      String text = document.article().text();
      int begin = text.offsetByCodePoints(0, toponym.span().begin());
      String before = text.substring(Math.max(0, begin - 30), begin).replaceAll("\\s", " ");
      int end = begin + toponym.text().length();
      String after = text.substring(end, Math.min(text.length(), end + 25)).replaceAll("\\s", " ");
      lines
          .computeIfAbsent(cause, any -> new ArrayList<>())
          .add(
              String.format(
                  "%-9s %s …%s[%s]%s… %s",
                  cause, document.article().id(), before, toponym.text(), after, detail));
    }

    /** Gives the number of each cause's mistakes and up to {@code most} of them, spread evenly. */
    void report(Scores scores, int most) {
      lines.forEach(
          (cause, all) -> {
            scores.note("%-9s %d", cause, all.size());
            double step = Math.max(1, all.size() / (double) Math.max(1, most));
            for (int i = 0; i < most && (int) (i * step) < all.size(); i++) {
              scores.error(all.get((int) (i * step)));
            }
          });
    }
  }
}
