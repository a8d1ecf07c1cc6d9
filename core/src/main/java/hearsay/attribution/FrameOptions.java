package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** What speaks for a word's being a cue, and for where its content stands. */
final class FrameOptions {
  private static final Frame[] FRAMES = Frame.values();

  private FrameOptions() {}

  static List<Option> of(Tree tree, int cue) {
    Features shared = shared(tree, cue);
    List<Option> options = new ArrayList<>(FRAMES.length);
    for (Frame frame : FRAMES) {
      List<String> features = new ArrayList<>(shared.list().size());
      for (String feature : shared.list()) {
        features.add(frame.name() + " " + feature);
      }
      options.add(new Option(frame.ordinal(), features));
    }
    return options;
  }

  private static Features shared(Tree tree, int cue) {
    Features features = new Features().add("bias");
    words(features, tree, cue);
    type(features, tree, cue);
    dependents(features, tree, cue);
    governor(features, tree, cue);
    marks(features, tree, cue);
    return features;
  }

  private static void words(Features features, Tree tree, int cue) {
    String lemma = tree.lemma(cue);
    String tag = tree.tag(cue);
    features
        .add("lemma", lemma)
        .add("tag", tag)
        .add("lemma+tag", lemma + " " + tag)
        .add("next", tree.lower(cue + 1))
        .add("next tag", tree.tag(cue + 1))
        .add("lemma+next", lemma + " " + tree.lower(cue + 1))
        .add("lemma+next tag", lemma + " " + tree.tag(cue + 1))
        .add("next2 tags", tree.tag(cue + 1) + " " + tree.tag(cue + 2))
        .add("previous", tree.lower(cue - 1))
        .add("previous tags", tree.tag(cue - 2) + " " + tree.tag(cue - 1))
        .add("to end", Features.size(tree.last() - cue))
        .add("to begin", Features.size(cue))
        .add("lemma+end", lemma + " " + Features.size(Math.min(5, tree.last() - cue)));
    int object = tree.child(cue, "obj", "dobj");
    if (object >= 0) {
      features
          .add("object", tree.lemma(object))
          .add("lemma+object", lemma + " " + tree.lemma(object))
          .add("object tag", tree.tag(object));
      for (int below : tree.children(object)) {
        features.add("object+child", tree.lemma(object) + " " + tree.relation(below));
      }
    }
  }

  /** The lexicon's word on the cue, alone and with what seems to stand around it. */
  private static void type(Features features, Tree tree, int cue) {
    String type = Lexicon.type(tree, cue);
    String before = Surface.before(tree, cue);
    int subject = Surface.subjectBegin(tree, cue);
    boolean clause = subject < cue && Surface.reportingClause(tree, subject);
    String next = Surface.mark(tree, cue + 1);
    features
        .add("type", type)
        .add("type+tag", type + " " + tree.tag(cue))
        .add("type+next", type + " " + next)
        .add("type+relation", type + " " + tree.relation(cue))
        .add("surface before", before)
        .add("surface", type + " " + before + " " + next)
        .add("surface+lemma", tree.lemma(cue) + " " + before)
        .addIf(clause, "reporting clause")
        .addIf(clause, "reporting clause " + before)
        .addIf(clause, "reporting clause " + before + " " + (tree.last() - cue < 4));
    for (int child : tree.children(cue)) {
      features.add("type+child", type + " " + (child < cue ? "<" : ">") + tree.relation(child));
    }
    int object = tree.child(cue, "obj", "dobj");
    if (object >= 0) {
      features.add("object type", type + " " + Lexicon.type(tree, object));
    }
    int head = tree.head(cue);
    if (head >= 0) {
      features.add("governor type", Lexicon.type(tree, head) + " " + tree.relation(cue));
    }
  }

  private static void dependents(Features features, Tree tree, int cue) {
    String lemma = tree.lemma(cue);
    StringBuilder shape = new StringBuilder();
    boolean subject = false;
    for (int child : tree.children(cue)) {
      String relation = tree.relation(child);
      String side = child < cue ? "<" : ">";
      if (relation.equals("punct")) {
        continue;
      }
      features.add("child", side + relation).add("lemma+child", lemma + " " + side + relation);
      if (relation.startsWith("nsubj") || relation.startsWith("csubj")) {
        subject = true;
        String type = subjectType(tree, child);
        features
            .add("subject", side + type)
            .add("subject lemma", tree.lemma(child))
            .add("subject+tag", side + type + " " + tree.tag(cue));
      }
      if (relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("advcl")) {
        int mark = tree.child(child, "mark");
        features
            .add("clause tag", side + relation + " " + tree.tag(child))
            .add("clause mark", relation + " " + (mark < 0 ? "-" : tree.lower(mark)));
      }
      if (relation.startsWith("obl") || relation.equals("nmod")) {
        int preposition = tree.child(child, "case");
        if (preposition >= 0) {
          features.add("prep", lemma + " " + tree.lower(preposition));
        }
      }
      if (relation.startsWith("aux") || relation.equals("neg") || relation.equals("advmod")) {
        features.add("modifier", relation + " " + tree.lemma(child));
      }
      if (!relation.equals("advmod") && !relation.startsWith("aux")) {
        shape.append(side).append(relation).append(' ');
      }
    }
    features.addIf(!subject, "no subject").add("shape", shape.toString());
    features.addIf(!subject, "no subject " + lemma);
  }

  /** What sort of thing a subject is: a name's type, a pronoun, or its noun. */
  static String subjectType(Tree tree, int head) {
    String name = tree.nameType(head);
    if (name != null) {
      return name;
    }
    if (tree.tag(head).startsWith("PRP") || tree.tag(head).startsWith("W")) {
      return tree.lower(head);
    }
    return tree.tag(head);
  }

  private static void governor(Features features, Tree tree, int cue) {
    String lemma = tree.lemma(cue);
    String relation = tree.relation(cue);
    features.add("relation", relation).add("lemma+relation", lemma + " " + relation);
    int head = tree.head(cue);
    if (head >= 0) {
      String side = head < cue ? "<" : ">";
      features
          .add("governor", side + relation + " " + tree.lemma(head))
          .add("governor tag", side + relation + " " + tree.tag(head))
          .add("lemma+governor side", lemma + " " + side);
    }
  }

  private static void marks(Features features, Tree tree, int cue) {
    Quotes quotes = tree.quotes();
    String lemma = tree.lemma(cue);
    boolean inside = quotes.index(tree.sentence(), cue) >= 0;
    String before = quoteBefore(tree, cue);
    String after = quoteAfter(tree, cue);
    features
        .addIf(inside, "inside quotation")
        .add("quotation before", before)
        .add("quotation after", after)
        .add("quotations", before + " " + after + inside)
        .add("lemma+quotations", lemma + " " + before + " " + after);
    int subject = tree.child(cue, "nsubj", "nsubj:pass", "nsubjpass");
    int from = subject >= 0 && subject < cue ? tree.left(subject) : cue;
    int to = subject > cue ? tree.right(subject) : cue;
    features
        .add("before clause", tree.lower(from - 1))
        .add("after clause", tree.lower(to + 1))
        .add("around clause", commas(tree, from - 1) + " " + commas(tree, to + 1))
        .add("lemma+around", lemma + " " + commas(tree, from - 1) + " " + commas(tree, to + 1))
        .addIf(from == 0, "clause begins sentence")
        .addIf(to >= tree.last(), "clause ends sentence")
        .addIf(tree.sentence().paragraph() == 0, "first paragraph");
    if (tree.isMark(cue)) {
      features
          .add("label", Features.size(cue) + (allUpper(tree, cue) ? "upper" : "mixed"))
          .add("label name", String.valueOf(cue > 0 ? tree.nameType(cue - 1) : "^"));
    }
  }

  private static boolean allUpper(Tree tree, int end) {
    for (int i = 0; i < end; i++) {
      String text = tree.token(i).text();
      if (!text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static String commas(Tree tree, int at) {
    return tree.quotes().isMark(tree.sentence(), at)
        ? "Q"
        : at >= 0 && at < tree.size() && !tree.isMark(at) ? "w" : tree.lower(at);
  }

  /** Where the nearest quotation before the cue ends: "near", "far", or in an earlier sentence. */
  private static String quoteBefore(Tree tree, int cue) {
    for (int at = cue - 1; at >= 0; at--) {
      if (tree.quotes().closes(tree.sentence(), at)) {
        return cue - at <= 3 ? "near" : "far";
      }
    }
    return "none";
  }

  private static String quoteAfter(Tree tree, int cue) {
    for (int at = cue + 1; at < tree.size(); at++) {
      if (tree.quotes().opens(tree.sentence(), at)) {
        return at - cue <= 3 ? "near" : "far";
      }
    }
    return "none";
  }
}
