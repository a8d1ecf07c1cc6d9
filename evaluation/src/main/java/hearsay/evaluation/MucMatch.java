package hearsay.evaluation;

import hearsay.evaluation.MucCorpus.Filler;
import hearsay.evaluation.MucCorpus.Incident;
import hearsay.evaluation.MucTemplate.Count;
import hearsay.evaluation.MucTemplate.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a template answers an incident of the key, slot by slot. */
final class MucMatch {
  /** The slots that are scored. */
  enum Slot {
    TYPE,
    DATE,
    COUNTRY,
    PLACE,
    ACTOR,
    TARGET,
    KILLED,
    INJURED
  }

  private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9 ]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Set<String> STOP =
      Set.of(
          "THE", "A", "AN", "OF", "IN", "ON", "AT", "BY", "TO", "AND", "OR", "SOME", "SEVERAL",
          "HIS", "HER", "THEIR", "ITS", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT",
          "NINE", "TEN");

  private static final int EXTRA_WORDS = 3;

  /** An actor of the key and the predicted actor that answers it. */
  record Answered(Filler gold, String predicted) {}

  final Map<Slot, Ratio> slots = new EnumMap<>(Slot.class);
  final List<Answered> actors = new ArrayList<>();

  MucMatch(Incident gold, MucTemplate found) {
    slots.put(Slot.TYPE, ratio(type(gold.types(), found.type()), 1, one(found.type())));
    slots.put(
        Slot.DATE, ratio(date(gold.dates(), found.date()), any(gold.dates()), one(found.date())));
    slots.put(
        Slot.COUNTRY,
        ratio(country(gold, found.country()), any(gold.countries()), one(found.country())));
    slots.put(
        Slot.PLACE,
        ratio(place(gold.places(), found.places()), any(gold.places()), any(found.places())));
    slots.put(Slot.ACTOR, fillers(gold.actors(), found.actors(), actors));
    slots.put(Slot.TARGET, fillers(gold.targets(), found.targets(), new ArrayList<>()));
    slots.put(
        Slot.KILLED,
        ratio(count(gold.killed(), found.killed()), one(gold.killed()), one(found.killed())));
    slots.put(
        Slot.INJURED,
        ratio(count(gold.injured(), found.injured()), one(gold.injured()), one(found.injured())));
  }

  double credit(Slot slot) {
    Ratio ratio = slots.get(slot);
    return ratio == null ? 0 : ratio.right();
  }

  /** The weight of this pair in the alignment; 0 where the two may not be aligned. */
  double weight() {
    double sum = 0;
    for (Slot slot : Slot.values()) {
      sum += credit(slot);
    }
    return credit(Slot.TYPE) > 0 && sum > credit(Slot.TYPE) ? sum : 0;
  }

  private static Ratio ratio(double credit, int gold, int predicted) {
    return Ratio.of(credit, predicted, gold);
  }

  private static int one(@Nullable Object value) {
    return value == null ? 0 : 1;
  }

  private static int any(List<?> values) {
    return values.isEmpty() ? 0 : 1;
  }

  private static double type(List<String> gold, @Nullable String found) {
    if (found == null) {
      return 0;
    }
    if (gold.contains(found)) {
      return 1;
    }
    return found.equals("ATTACK") || gold.contains("ATTACK") ? 0.5 : 0;
  }

  static double date(List<Dates> gold, @Nullable Dates found) {
    if (found == null) {
      return 0;
    }
    double best = 0;
    String from = found.from();
    String to = found.to() == null ? from : found.to();
    for (Dates dates : gold) {
      String first = dates.from();
      String last = dates.to();
      if (Objects.equals(from, first) && Objects.equals(to, last)) {
        return 1;
      }
      boolean day = from != null && from.equals(to);
      boolean sameEnd = Objects.equals(to, last);
      boolean inside =
          day
              && to != null
              && last != null
              && to.compareTo(last) <= 0
              && (first == null || to.compareTo(first) >= 0);
      if (sameEnd || inside) {
        best = 0.5;
      }
    }
    return best;
  }

  private static double country(Incident gold, @Nullable String found) {
    return found != null
            && gold.countries().stream().anyMatch(name -> similarity(List.of(name), found) > 0)
        ? 1
        : 0;
  }

  private static double place(List<List<String>> gold, List<String> found) {
    double best = 0;
    for (List<String> names : gold) {
      for (String place : found) {
        if (similarity(List.of(names.get(names.size() - 1)), place) == 1) {
          return 1;
        }
        if (names.stream().anyMatch(name -> similarity(List.of(name), place) == 1)) {
          best = 0.5;
        }
      }
    }
    return best;
  }

  private record Candidate(int gold, int found, double similarity) {}

  /** Best pairs first. */
  private static Ratio fillers(List<Filler> gold, List<String> found, List<Answered> answered) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double similarity = similarity(gold.get(i).wordings(), found.get(j));
        if (similarity > 0) {
          candidates.add(new Candidate(i, j, similarity));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    double credit = 0;
    for (Candidate candidate : candidates) {
      if (!usedGold.contains(candidate.gold()) && !usedFound.contains(candidate.found())) {
        usedGold.add(candidate.gold());
        usedFound.add(candidate.found());
        credit += candidate.similarity();
        answered.add(new Answered(gold.get(candidate.gold()), found.get(candidate.found())));
      }
    }
    int due = 0;
    for (int i = 0; i < gold.size(); i++) {
      due += !gold.get(i).optional() || usedGold.contains(i) ? 1 : 0;
    }
    return ratio(credit, due, found.size());
  }

  /** 1 same content words or the gold's and a few more; 0.5 half of them shared. */
  static double similarity(List<String> wordings, String found) {
    double best = 0;
    Set<String> words = words(found);
    for (String wording : wordings) {
      Set<String> gold = words(wording);
      if (gold.isEmpty() || words.isEmpty()) {
        continue;
      }
      if (words.containsAll(gold)
          && (words.size() == gold.size() || words.size() <= gold.size() + EXTRA_WORDS)) {
        return 1;
      }
      long shared = gold.stream().filter(words::contains).count();
      if ((double) shared / Math.min(gold.size(), words.size()) >= 0.5) {
        best = 0.5;
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    String plain = NO_WORD.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    if (plain.isEmpty()) {
      return Set.of();
    }
    List<String> all = Arrays.asList(plain.split(" +"));
    Set<String> content =
        all.stream()
            .filter(word -> !STOP.contains(word) && !DIGITS.matcher(word).matches())
            .collect(Collectors.toSet());
    return content.isEmpty() ? Set.copyOf(new HashSet<>(all)) : content;
  }

  /** 1 the same bounds, or any plural where the key knows no more; 0.5 overlapping bounds. */
  static double count(@Nullable Count gold, @Nullable Count found) {
    if (gold == null || found == null || found.min() == null) {
      return 0;
    }
    int least = found.min();
    if (gold.vague()) {
      return least >= 2 || found.vague() ? 1 : 0.5;
    }
    int goldLeast = gold.min() == null ? 0 : gold.min();
    if (goldLeast == least && Objects.equals(gold.max(), found.max())) {
      return 1;
    }
    int goldMost = gold.max() == null ? Integer.MAX_VALUE : gold.max();
    int most = found.max() == null ? Integer.MAX_VALUE : found.max();
    return least <= goldMost && most >= goldLeast ? 0.5 : 0;
  }
}
