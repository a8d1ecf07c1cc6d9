package hearsay.language.parse;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Greedy arc-standard parsing (Nivre 2004) with the network of Chen and Manning (2014). The root
 * takes one child, once the sentence is used up; so with one token on the stack the next step is
 * forced and needs no network, and everywhere else the choice is between all arcs that do not
 * belong to the root and, while tokens are left, the shift.
 *
 * <p>Safe for many threads. Time is linear in the number of tokens.
 */
public final class DependencyParser {
  /** The label of the root's only child; see {@link Model#labels}. */
  private static final int ROOT_LABEL = 1;

  private static final int FIRST_LABEL = 2;

  private static final String PASSIVE = ":pass";
  private static final String PASSIVE_AUXILIARY = "aux" + PASSIVE;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private final Model model;
  private final Network network;

  private DependencyParser(Model model) {
    this.model = model;
    network = new Network(model);
  }

  /**
   * Reads a model, which takes some tenths of a second.
   *
   * @param resource a model on the class path in CoreNLP's text form, gzipped
   * @throws java.io.UncheckedIOException if it is missing or damaged
   */
  public static DependencyParser load(String resource) {
    return new DependencyParser(Model.load(resource));
  }

  /**
   * Finds the tree of one sentence.
   *
   * @param words as the tokenizer gives them
   * @param tags of the Penn Treebank, one for each word
   */
  public Tree parse(List<String> words, List<String> tags) {
    int size = words.size();
    if (tags.size() != size) {
      throw new IllegalArgumentException(size + " words with " + tags.size() + " tags");
    }
    Network.Scorer scorer =
        network.new Scorer(numbers(model.words, words), numbers(model.tags, tags));
    State state = new State(size);
    while (!state.isDone()) {
      step(state, scorer);
    }
    return tree(state, size);
  }

  /** The names' numbers, those of the root before them. */
  private static int[] numbers(Model.Names known, List<String> names) {
    int[] numbers = new int[names.size() + 1];
    numbers[0] = known.number(Model.ROOT);
    for (int i = 0; i < names.size(); i++) {
      numbers[i + 1] = known.number(names.get(i));
    }
    return numbers;
  }

  private void step(State state, Network.Scorer scorer) {
    if (state.depth() <= 2) {
      if (state.canShift()) {
        state.shift();
      } else {
        state.rightArc(ROOT_LABEL);
      }
      return;
    }
    int transition = scorer.best(state);
    if (transition == network.shift()) {
      state.shift();
    } else if (transition < network.arcs()) {
      state.leftArc(transition + FIRST_LABEL);
    } else {
      state.rightArc(transition - network.arcs() + FIRST_LABEL);
    }
  }

  private Tree tree(State state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = model.labels.name(state.label(i + 1));
    }
    makeSubjectsPassive(heads, relations);
    return new Tree(heads, relations);
  }

  /**
   * A subject beside a passive auxiliary is a passive subject; the network, which labels one arc at
   * a time, does not always see that. CoreNLP mends it in the same way when it reads a tree out.
   */
  private static void makeSubjectsPassive(int[] heads, String[] relations) {
    BitSet passive = new BitSet();
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals(PASSIVE_AUXILIARY)) {
        passive.set(heads[i]);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (SUBJECTS.contains(relations[i]) && passive.get(heads[i])) {
        relations[i] += PASSIVE;
      }
    }
  }
}
