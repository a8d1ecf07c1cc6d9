package hearsay.attribution;

import hearsay.evaluation.KeptParses;
import hearsay.evaluation.PolNear;
import hearsay.language.CoreNlpLinguist;
import hearsay.language.Linguist;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the attribution room's tables from PolNeAR: how often each word is a cue, and the weights
 * of every choice. Arguments: the training split's folder, the folder to write to, a folder for
 * parses.
 */
public final class Train {
  /** A cue rate is worth a line from this many occurrences on. */
  private static final int SEEN = 3;

  /** Added to "no cue", so that precision and recall come out even; set on the dev part. */
  private static final double RECALL = -0.4;

  /** Added to "no cue" for words outside the lexicon, which other topics would misuse. */
  private static final double STRICTNESS = 0.7;

  private final Linguist linguist;
  private final List<PolNear.Document> documents;

  private Train(Linguist linguist, List<PolNear.Document> documents) {
    this.linguist = linguist;
    this.documents = documents;
  }

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out.resolve("weights"));
    Linguist linguist = new KeptParses(CoreNlpLinguist::new, Path.of(arguments[2]));
    Train train = new Train(linguist, PolNear.read(Path.of(arguments[0])));
    train.run(out);
  }

  private void run(Path out) throws IOException {
    TreeMap<String, int[]> rates = new TreeMap<>();
    List<Gold> golds = new ArrayList<>();
    for (PolNear.Document document : documents) {
      Gold gold = gold(document);
      golds.add(gold);
      count(gold, rates);
    }
    List<String[]> rows = writeRates(rates, out.resolve("cue-words.tsv"));
    Map<Choice, Learner> learners = new EnumMap<>(Choice.class);
    for (Choice choice : Choice.values()) {
      learners.put(choice, new Learner());
    }
    CueWords words = new CueWords(rows);
    for (Gold gold : golds) {
      StatementFinder finder = new StatementFinder(new Teacher(gold, learners), words);
      gold.trees().forEach(finder::find);
    }
    golds.clear();
    for (Choice choice : Choice.values()) {
      Learner learner = learners.get(choice);
      learner.learn();
      Map<String, Double> weights = learner.weights();
      if (choice == Choice.FRAME) {
        weights.merge("NONE bias", RECALL, Double::sum);
        weights.merge("NONE type=unlisted", STRICTNESS, Double::sum);
      }
      write(weights, out.resolve("weights").resolve(choice.resource()));
      System.out.printf(Locale.ROOT, "%s %s%n", choice, learner.summary());
      learners.remove(choice);
    }
  }

  private Gold gold(PolNear.Document document) {
    Sentences sentences = linguist.analyse(document.text().toString());
    Quotes quotes = new Quotes(sentences);
    List<Tree> trees = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      trees.add(new Tree(sentence, quotes));
    }
    return new Gold(trees, document.gold());
  }

  private static void count(Gold gold, Map<String, int[]> rates) {
    for (Tree tree : gold.trees()) {
      for (int at = 0; at < tree.size(); at++) {
        String key = tree.lemma(at) + "\t" + CueWords.kind(tree, at);
        int[] counts = rates.computeIfAbsent(key, k -> new int[2]);
        counts[0] += gold.at(tree, at) == null ? 0 : 1;
        counts[1]++;
      }
    }
  }

  private static List<String[]> writeRates(Map<String, int[]> rates, Path file)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    rates.forEach(
        (key, counts) -> {
          double rate = (double) counts[0] / counts[1];
          boolean verb = key.endsWith("\tverb");
          boolean telling = verb ? counts[1] >= 100 && rate < 0.01 : counts[0] >= SEEN && rate > .01;
          if (telling) {
            String[] word = key.split("\t", -1);
            rows.add(new String[] {word[0], word[1], String.format(Locale.ROOT, "%.3f", rate)});
          }
        });
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("# How often a word is the cue of an attribution, on PolNeAR's training part.");
      out.println("# Verbs only where they hardly ever are. Made by training/attribution.");
      out.println("# lemma	part of speech	share");
      rows.forEach(row -> out.println(String.join("\t", row)));
    }
    return rows;
  }

  private static void write(Map<String, Double> weights, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("# feature	weight; made by training/attribution");
      new TreeMap<>(weights)
          .forEach((name, weight) -> out.printf(Locale.ROOT, "%s\t%.2f%n", name, weight));
    }
  }
}
