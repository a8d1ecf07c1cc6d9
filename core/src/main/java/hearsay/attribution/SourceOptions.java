package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Who in the sentence may be the source of a cue, and which words name it. */
final class SourceOptions {
  private SourceOptions() {}

  /** Nouns and pronouns of the sentence as heads of the source; -1 for a hidden source. */
  static List<Option> heads(Tree tree, int cue, Frame frame) {
    List<Option> options = new ArrayList<>();
    options.add(
        new Features()
            .add("none")
            .add("none", tree.lemma(cue))
            .add("none", tree.tag(cue))
            .add("none", tree.relation(cue))
            .add("none", tree.lemma(cue) + " " + tree.tag(cue))
            .add("none", frame.name() + " " + tree.tag(cue))
            .addIf(tree.child(cue, "nsubj") >= 0, "none, with subject")
            .addIf(tree.child(cue, "aux:pass", "auxpass") >= 0, "none, passive")
            .addIf(tree.child(cue, "aux:pass", "auxpass") >= 0, "none, passive " + frame)
            .option(-1));
    for (int at = 0; at < tree.size(); at++) {
      if (at != cue && isNominal(tree, at)) {
        options.add(head(tree, cue, frame, at));
      }
    }
    return options;
  }

  private static boolean isNominal(Tree tree, int at) {
    String tag = tree.tag(at);
    boolean nominal =
        tag.startsWith("NN")
            || tag.startsWith("PRP")
            || tag.equals("WP")
            || tag.equals("WDT")
            || tag.equals("WP$")
            || tag.equals("DT")
            || tag.equals("CD")
            || tag.equals("JJ")
            || tag.equals("JJS");
    return nominal && !tree.relation(at).equals("compound") && !tree.relation(at).equals("det");
  }

  private static Option head(Tree tree, int cue, Frame frame, int at) {
    String path = tree.path(cue, at);
    String type = FrameOptions.subjectType(tree, at);
    int gap = at < cue ? cue - tree.right(at) : tree.left(at) - cue;
    String side = at < cue ? "<" : ">";
    int preposition = tree.child(at, "case");
    String by = preposition < 0 ? "-" : tree.lower(preposition);
    boolean passive = tree.child(cue, "aux:pass", "auxpass") >= 0;
    return new Features()
        .add("path", side + path)
        .add("path+frame", side + path + frame + passive)
        .add("path+tag", side + path + tree.tag(cue))
        .add("path+lemma", path + " " + tree.lemma(cue))
        .add("path+by", path + " " + by)
        .add("path+type", path + " " + type)
        .add("by", by + passive)
        .add("by+lemma", by + " " + tree.lemma(cue))
        .add("type", type)
        .add("lemma", tree.lemma(at))
        .add("relation", tree.relation(at))
        .add("relation+tag", tree.relation(at) + " " + tree.tag(at))
        .add("gap", side + Features.size(Math.max(0, gap)))
        .add("gap+frame", side + Features.size(Math.max(0, gap)) + frame)
        .add("gap+type", side + Features.size(Math.max(0, gap)) + type)
        .addIf(tree.relation(at).startsWith("nsubj") && tree.head(at) != cue, "other's subject")
        .addIf(sameQuotation(tree, at, cue), "same quotation")
        .addIf(!sameQuotation(tree, at, cue), "other quotation")
        .add("marks between", marksBetween(tree, at, cue) + side)
        .option(at);
  }

  private static boolean sameQuotation(Tree tree, int a, int b) {
    Quotes quotes = tree.quotes();
    return quotes.index(tree.sentence(), a) == quotes.index(tree.sentence(), b);
  }

  private static int marksBetween(Tree tree, int a, int b) {
    int count = 0;
    for (int at = Math.min(a, b) + 1; at < Math.max(a, b) && count < 3; at++) {
      count += tree.isMark(at) ? 1 : 0;
    }
    return count;
  }

  /** Where the words that name the source may begin. */
  static List<Option> begins(Tree tree, int cue, int head) {
    int floor = cue < head ? cue + 1 : 0;
    List<Option> options = new ArrayList<>();
    for (int at = head; at >= Math.max(floor, tree.left(head) - 2); at--) {
      boolean edge = at == tree.left(head);
      int top = topBelow(tree, at, head);
      options.add(
          new Features()
              .addIf(edge, "left edge")
              .addIf(at < tree.left(head), "outside")
              .addIf(at == head, "head")
              .add("first", tree.lower(at))
              .add("first tag", tree.tag(at))
              .add("edge+tag", edge + tree.tag(at))
              .add("edge+before", edge + tree.lower(at - 1))
              .add("before", tree.lower(at - 1))
              .add("before tag", tree.tag(at - 1) + edge)
              .add("relation", edge + tree.relation(top))
              .add("relation before", edge + tree.relation(at - 1))
              .add("head tag", (at == head) + tree.tag(head))
              .add("length", Features.size(head - at))
              .option(at));
    }
    return options;
  }

  /** Where the words that name the source may end. */
  static List<Option> ends(Tree tree, int cue, int head) {
    int ceiling = cue > head ? cue - 1 : tree.last();
    List<Option> options = new ArrayList<>();
    for (int at = head; at <= Math.min(ceiling, Math.max(tree.right(head), head) + 2); at++) {
      boolean edge = at == tree.right(head);
      int next = at + 1 < tree.size() ? tree.topFrom(at + 1) : -1;
      boolean under = next >= 0 && tree.covers(head, next);
      String following = under ? tree.relation(next) : "outside";
      options.add(
          new Features()
              .addIf(edge, "right edge")
              .addIf(at > tree.right(head), "outside")
              .addIf(at == head, "head")
              .addIf(at + 1 == cue, "touches cue")
              .add("last tag", tree.tag(at) + edge)
              .add("last", tree.lower(at))
              .add("next", tree.lower(at + 1))
              .add("next tag", tree.tag(at + 1) + edge)
              .add("next2", tree.lower(at + 1) + " " + tree.tag(at + 2))
              .add("following", following)
              .add("following+next", following + " " + tree.lower(at + 1))
              .add("following+head", following + " " + tree.tag(head))
              .add("head tag", (at == head) + tree.tag(head))
              .add("name", (at == head) + FrameOptions.subjectType(tree, head))
              .add("side", (cue > head) + " " + edge)
              .add("length", Features.size(at - head))
              .option(at));
    }
    return options;
  }

  /** The child of {@code head} under which a token lies, or the token itself. */
  private static int topBelow(Tree tree, int at, int head) {
    int top = at;
    for (int steps = 0; tree.head(top) >= 0 && tree.head(top) != head && steps < 50; steps++) {
      top = tree.head(top);
    }
    return top;
  }
}
