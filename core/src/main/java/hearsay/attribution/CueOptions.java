package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Which words around its head belong to a cue. */
final class CueOptions {
  /** How far a cue may stretch to either side of its head, in tokens. */
  private static final int REACH = 10;

  private CueOptions() {}

  /** First tokens of the cue. */
  static List<Option> begins(Tree tree, int cue, Words source, int floor) {
    List<Option> options = new ArrayList<>();
    for (int at = cue; at >= Math.max(floor, cue - REACH); at--) {
      if (source.contains(at)) {
        break;
      }
      boolean touches = source.isPresent() && at == source.last() + 1;
      int top = tree.topFrom(at);
      options.add(
          new Features()
              .addIf(at == cue, "head")
              .addIf(at == cue, "head " + tree.relation(cue - 1))
              .addIf(at == cue, "head " + tree.lower(cue - 1))
              .addIf(at == cue, "head " + tree.tag(cue))
              .addIf(touches, "touches source")
              .addIf(touches, "touches source " + Features.size(cue - at))
              .add("first", tree.lower(at))
              .add("first tag", tree.tag(at))
              .add("before", tree.lower(at - 1))
              .add("before tag", tree.tag(at - 1) + " " + tree.tag(at))
              .add("path", tree.path(cue, at))
              .add("path+before", tree.path(cue, at) + tree.relation(at - 1))
              .add("path before", at > 0 ? tree.path(cue, at - 1) : "^")
              .add("top path", tree.path(cue, top))
              .add("first+lemma", tree.lower(at) + " " + tree.lemma(cue))
              .add("length", Features.size(cue - at))
              .option(at));
    }
    return options;
  }

  /** Last tokens of the cue; {@code ceiling} is the last token that it may reach. */
  static List<Option> ends(Tree tree, int cue, int ceiling) {
    List<Option> options = new ArrayList<>();
    for (int at = cue; at <= Math.min(ceiling, cue + REACH); at++) {
      boolean touches = at == ceiling;
      String lemma = tree.lemma(cue);
      options.add(
          new Features()
              .addIf(at == cue, "head")
              .addIf(at == cue, "head " + lemma)
              .addIf(at == cue, "head " + tree.tag(cue))
              .addIf(at == cue, "head, then " + tree.lower(cue + 1))
              .addIf(at == cue, "head, then " + tree.tag(cue + 1))
              .addIf(at == cue, "head, then " + tree.relation(cue + 1))
              .addIf(touches, "touches content")
              .addIf(touches, "touches content " + Features.size(at - cue))
              .addIf(touches, "touches content " + tree.tag(at))
              .add("last", tree.lower(at))
              .add("last tag", tree.tag(at))
              .add("lemma+last", lemma + " " + tree.lower(at))
              .add("next", tree.lower(at + 1))
              .add("tags", tree.tag(at) + " " + tree.tag(at + 1))
              .add("path", tree.path(cue, at))
              .add("path+touches", tree.path(cue, at) + touches)
              .add("path+next", tree.path(cue, at) + " " + tree.lower(at + 1))
              .add("next path", at + 1 < tree.size() ? tree.path(cue, at + 1) : "$")
              .addIf(tree.isMark(at), "mark")
              .add("length", Features.size(at - cue))
              .option(at));
    }
    return options;
  }
}
