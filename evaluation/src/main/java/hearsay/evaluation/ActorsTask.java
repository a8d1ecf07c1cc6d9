package hearsay.evaluation;

import hearsay.actor.ActorCoder;
import hearsay.language.Linguist;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Actor;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Country and sector of actors: a folder of TSV files of {@code day, country, sectors, sentence},
 * the mention in brackets. {@code both} is the share of mentions whose country and first sector are
 * right, or rightly none. All of them again for each file.
 */
final class ActorsTask implements Task {
  private static final String NONE = "-";

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public String summary() {
    return "country and sector of actors (sentences as TSV files, the mention in brackets)";
  }

  /**
   * @param begin where the mention begins in the text, in code points
   * @param end where it ends
   */
  private record Item(
      String day, String country, List<String> sectors, String text, int begin, int end) {}

  private record Outcome(Item item, String country, String sector) {
    boolean isCountryRight() {
      return item.country().equals(country);
    }

    boolean isSectorRight() {
      return item.sectors().contains(sector);
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    ActorCoder coder = new ActorCoder();
    OwnFiles<Outcome> outcomes =
        OwnFiles.read(
            data,
            ".tsv",
            file ->
                InParallel.map(
                    settings.threads(),
                    items(file),
                    item -> code(coder, settings.linguist(), item)));
    Scores scores = outcomes.scores(ActorsTask::keep);
    scores.note(
        "%d countries and bodies of several",
        outcomes.all().stream().map(one -> one.item().country()).distinct().count());
    outcomes.list(
        scores, settings, one -> one.isCountryRight() && one.isSectorRight(), ActorsTask::describe);
    return scores;
  }

  private static List<Item> items(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        items.add(item(line, file + ", line " + (i + 1)));
      }
    }
    return items;
  }

  private static Item item(String line, String where) throws CorpusException {
    String[] cells = line.split("\t", -1);
    int open = cells.length == 4 ? cells[3].indexOf('[') : -1;
    int close = cells.length == 4 ? cells[3].indexOf(']') : -1;
    if (open < 0 || close < open) {
      throw new CorpusException(
          where + ": a day, a country, sectors and a sentence with a [mention] are needed");
    }
    String text = cells[3].replace("[", "").replace("]", "");
    int begin = text.codePointCount(0, open);
    int end = begin + cells[3].codePointCount(open + 1, close);
    return new Item(cells[0], cells[1], List.of(cells[2].split("; ", -1)), text, begin, end);
  }

  private static Outcome code(ActorCoder coder, Linguist linguist, Item item) {
    Sentences sentences = linguist.analyse(item.text());
    Sentence sentence = sentences.list().get(0);
    Actor actor =
        coder
            .within(sentences, item.day())
            .actor(
                new Mention(
                    sentence.index(), head(sentence, item), new Span(item.begin(), item.end())));
    List<String> sectors = actor.sector();
    return new Outcome(
        item,
        Objects.requireNonNullElse(actor.country(), NONE),
        sectors == null || sectors.isEmpty() ? NONE : sectors.get(0));
  }

  /** The word of the mention on which the others hang. */
  private static int head(Sentence sentence, Item item) {
    int best = 0;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (isInside(sentence, i, item)
          && (sentence.token(i).isRoot() || !isInside(sentence, sentence.token(i).head(), item))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isInside(Sentence sentence, int at, Item item) {
    Span span = sentence.token(at).span();
    return span.begin() >= item.begin() && span.end() <= item.end();
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double all = Math.max(1, outcomes.size());
    scores.percent(
        "both" + key,
        100
            * outcomes.stream().filter(one -> one.isCountryRight() && one.isSectorRight()).count()
            / all);
    scores.percent(
        "country" + key, 100 * outcomes.stream().filter(Outcome::isCountryRight).count() / all);
    scores.percent(
        "sector" + key, 100 * outcomes.stream().filter(Outcome::isSectorRight).count() / all);
    scores.figure("mentions" + key, outcomes.size());
  }

  private static String describe(Outcome one) {
    Item item = one.item();
    return String.format(
        "%s: %s %s, expected %s %s%n    %s  %s",
        new CodePointText(item.text()).at(new Span(item.begin(), item.end())),
        one.country(),
        one.sector(),
        item.country(),
        String.join("|", item.sectors()),
        item.day(),
        item.text());
  }
}
