package hearsay.attribution;

import java.util.List;

/** Makes the choices of {@link Choice}. */
interface Judge {
  /** What {@link #choose} gives where none of the options will do. */
  int NOTHING = Integer.MIN_VALUE;

  /**
   * Chooses among options about a cue.
   *
   * @param cue token index of the cue's head in the tree
   * @param options at least one
   * @return {@link Option#at} of the one chosen, or {@link #NOTHING}
   */
  int choose(Choice choice, Tree tree, int cue, List<Option> options);

  /** Whether the finder may overrule "no cue"; not while it is being taught. */
  default boolean isFree() {
    return true;
  }
}
