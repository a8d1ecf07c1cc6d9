package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Where the content of a cue may begin and end. */
final class ContentOptions {
  /** How far behind the cue a content may begin, in tokens. */
  private static final int REACH = 25;

  private ContentOptions() {}

  /** First tokens of a content behind the cue. */
  static List<Option> afterBegins(Tree tree, int cue, Words source) {
    List<Option> options = new ArrayList<>();
    boolean inverted = source.isPresent() && source.first() > cue;
    int to = Math.min(tree.last(), cue + REACH);
    if (inverted) {
      to = Math.min(tree.last(), source.last() + REACH);
    }
    for (int at = cue + 1; at <= to; at++) {
      if (!(inverted && at <= source.last() && at >= source.first())) {
        options.add(afterBegin(tree, cue, source, at));
      }
    }
    return options;
  }

  private static Option afterBegin(Tree tree, int cue, Words source, int at) {
    String lemma = tree.lemma(cue);
    int top = tree.topFrom(at);
    String path = tree.path(cue, top);
    boolean opens = tree.quotes().opens(tree.sentence(), at);
    boolean first = at == cue + 1;
    String before = tree.lower(at - 1);
    return new Features()
        .addIf(first, "next to cue")
        .addIf(first, "next to cue " + lemma)
        .addIf(first, "next to cue " + tree.tag(at))
        .add("lemma+path", lemma + " " + path)
        .add("path", path + first)
        .add("path+tag", path + " " + tree.tag(at))
        .add("first", tree.lower(at))
        .add("first tag", tree.tag(at))
        .add("lemma+first", lemma + " " + tree.lower(at))
        .add("lemma+tag", lemma + " " + tree.tag(at))
        .add("before", before)
        .add("lemma+before", lemma + " " + before)
        .add("before+tag", before + " " + tree.tag(at))
        .add("before tag", tree.tag(at - 1) + " " + tree.tag(at))
        .add("type+first", Lexicon.type(tree, cue) + " " + tree.lower(at) + first)
        .add("type+path", Lexicon.type(tree, cue) + " " + path)
        .add("before relation", tree.relation(at - 1) + first)
        .addIf(opens, "opens quotation")
        .addIf(opens, "opens quotation after " + before)
        .addIf(inQuotation(tree, at) && !opens && !inQuotation(tree, cue), "inside quotation")
        .addIf(tree.isMark(at) && !opens, "mark")
        .add("distance", Features.size(at - cue))
        .addIf(source.isPresent() && at == source.last() + 1 && !first, "next to source")
        .addIf(source.isPresent() && at == source.last() + 2, "after source")
        .option(at);
  }

  private static boolean inQuotation(Tree tree, int at) {
    return tree.quotes().index(tree.sentence(), at) >= 0;
  }

  /** Last tokens of a content behind the cue that begins at {@code begin}. */
  static List<Option> afterEnds(Tree tree, int cue, Words source, int begin) {
    List<Option> options = new ArrayList<>();
    int to = tree.size() - 1;
    if (source.isPresent() && source.first() > begin) {
      to = source.first() - 1;
    }
    int opened = tree.quotes().index(tree.sentence(), begin);
    int commas = 0;
    for (int at = begin; at <= to; at++) {
      options.add(afterEnd(tree, cue, begin, at, opened, commas));
      commas += tree.lower(at).equals(",") ? 1 : 0;
    }
    return options;
  }

  private static Option afterEnd(Tree tree, int cue, int begin, int at, int opened, int commas) {
    int top = begin == at ? at : tree.topFrom(begin);
    boolean finish = at == tree.last();
    int next = at + 1 < tree.size() ? tree.topFrom(at + 1) : -1;
    if (next >= 0 && tree.isMark(next) && at + 2 < tree.size()) {
      next = tree.topFrom(at + 2);
    }
    String following = next < 0 ? "$" : tree.path(cue, next);
    String attached = next < 0 ? "$" : tree.covers(top, next) ? "in" : "out";
    boolean closes = tree.quotes().closes(tree.sentence(), at);
    boolean whole = closes && opened >= 0 && opened == tree.quotes().index(tree.sentence(), at);
    String now = tree.tag(at);
    String after = tree.lower(at + 1);
    String second = tree.lower(at + 2);
    return quotation(new Features(), tree, begin, at)
        .addIf(finish, "end of sentence")
        .addIf(finish, "end of sentence " + commas)
        .addIf(finish, "end of sentence " + tree.tag(cue))
        .addIf(at > tree.last(), "beyond")
        .addIf(at > tree.last(), "beyond " + tree.lower(at))
        .addIf(whole, "whole quotation")
        .addIf(whole, "whole quotation " + finish)
        .addIf(closes && !whole, "closes quotation")
        .add("next", after)
        .add("next2", after + " " + tree.tag(at + 2))
        .add("next words", after + " " + second)
        .add("next+attached", after + " " + attached)
        .add("following", following)
        .add("following+next", following + " " + after)
        .add("attached", attached + " " + tree.tag(at + 1))
        .add("last tag", now)
        .add("tags", now + " " + tree.tag(at + 1))
        .addIf(tree.right(top) == at, "right edge of first")
        .addIf(tree.right(top) == at, "right edge of first " + after)
        .addIf(
            after.equals(",") && Surface.reportingClause(tree, at + 2), "before reporting clause")
        .addIf(conjoined(tree, cue, at), "before another cue")
        .addIf(conjoined(tree, cue, at), "before another cue " + after)
        .add("first+next", tree.lower(begin) + " " + after + " " + second)
        .add("type+next", Lexicon.type(tree, cue) + " " + after)
        .add("edge", (tree.right(top) == at) + " " + tree.relation(top) + " " + tree.tag(cue))
        .add("lemma+next", tree.lemma(cue) + " " + after)
        .add("lemma+end", tree.lemma(cue) + " " + finish)
        .add("commas+next", commas + " " + after)
        .add("length", Features.size(at - begin))
        .add("length+next", Features.size(at - begin) + " " + after)
        .option(at);
  }

  /** "…, and estimated": a conjunction and then a cue word in the cue's own form. */
  private static boolean conjoined(Tree tree, int cue, int at) {
    int verb = at + 2;
    while (tree.tag(verb).startsWith("RB") || tree.lower(verb).equals("and")) {
      verb++;
    }
    return verb < tree.size()
        && (tree.tag(at + 1).equals("CC") || tree.lower(at + 1).equals(","))
        && tree.tag(verb).equals(tree.tag(cue))
        && Lexicon.attitude(tree, verb) != null;
  }

  private static Features quotation(Features features, Tree tree, int begin, int end) {
    int first = tree.quotes().index(tree.sentence(), begin);
    int last = tree.quotes().index(tree.sentence(), end);
    boolean opens = tree.quotes().opens(tree.sentence(), begin);
    boolean open = last >= 0 && !tree.quotes().closes(tree.sentence(), end);
    return features
        .add("quotation", (first >= 0) + " " + opens + " " + (first == last) + " " + open)
        .addIf(open && first != last, "cuts quotation")
        .addIf(open && first != last, "cuts quotation at " + tree.lower(end + 1));
  }

  /** Last tokens of a content before the cue. */
  static List<Option> beforeEnds(Tree tree, int cue, Words source) {
    int clause = source.isPresent() && source.first() < cue ? source.first() : cue;
    List<Option> options = new ArrayList<>();
    for (int at = cue - 1; at >= 0; at--) {
      if (source.isPresent() && at >= source.first() && at <= source.last()) {
        continue;
      }
      options.add(beforeEnd(tree, cue, clause, at));
    }
    return options;
  }

  private static Option beforeEnd(Tree tree, int cue, int clause, int at) {
    boolean closes = tree.quotes().closes(tree.sentence(), at);
    int gap = clause - 1 - at;
    int subject = tree.child(cue, "nsubj", "nsubj:pass", "nsubjpass", "csubj", "csubj:pass");
    int top = tree.topTo(at);
    return new Features()
        .add("gap", Features.size(gap))
        .add("gap+next", Features.size(gap) + " " + tree.lower(at + 1))
        .add("gap+last", Features.size(gap) + " " + (tree.isMark(at) ? tree.lower(at) : "w"))
        .add("gap+relation", Features.size(gap) + " " + tree.relation(cue))
        .add("next", tree.lower(at + 1))
        .add("next2", tree.lower(at + 1) + " " + tree.tag(at + 2))
        .add("last", tree.isMark(at) ? tree.lower(at) : "w")
        .add("last+next", (tree.isMark(at) ? tree.lower(at) : "w") + " " + tree.lower(at + 1))
        .addIf(closes, "closes quotation")
        .addIf(closes, "closes quotation " + Features.size(gap))
        .addIf(subject >= 0 && tree.right(subject) == at, "ends subject")
        .addIf(subject >= 0 && tree.right(subject) == at, "ends subject " + tree.relation(subject))
        .add("path", tree.path(cue, top))
        .add("path+tag", tree.path(cue, top) + " " + tree.tag(cue))
        .add("path+gap", tree.path(cue, top) + Features.size(gap))
        .add("tag", tree.tag(at))
        .add("lemma+tag", tree.lemma(cue) + " " + tree.tag(at))
        .add("lemma+path", tree.lemma(cue) + " " + tree.path(cue, top))
        .add("quotation", quotationState(tree, at))
        .option(at);
  }

  private static String quotationState(Tree tree, int at) {
    return tree.quotes().index(tree.sentence(), at) < 0
        ? "out"
        : tree.quotes().isMark(tree.sentence(), at) ? "mark" : "in";
  }

  /** First tokens of a content before the cue that ends at {@code end}. */
  static List<Option> beforeBegins(Tree tree, int cue, int end) {
    List<Option> options = new ArrayList<>();
    int top = tree.topTo(end);
    boolean closes = tree.quotes().closes(tree.sentence(), end);
    int closed = tree.quotes().index(tree.sentence(), end);
    for (int at = end; at >= 0; at--) {
      boolean opens = tree.quotes().opens(tree.sentence(), at);
      boolean whole = opens && closed == tree.quotes().index(tree.sentence(), at);
      String before = tree.lower(at - 1);
      options.add(
          new Features()
              .addIf(at == 0, "sentence begins")
              .addIf(at == 0, "sentence begins " + tree.tag(at))
              .addIf(at == 0, "sentence begins, closes " + closes)
              .addIf(at == 0, "sentence begins " + tree.tag(cue))
              .addIf(at == 0, "sentence begins " + tree.relation(cue))
              .addIf(whole, "whole quotation")
              .addIf(whole, "whole quotation, closes " + closes)
              .addIf(opens && !whole, "opens quotation")
              .addIf(tree.left(top) == at, "left edge")
              .addIf(tree.left(top) == at, "left edge " + tree.relation(top))
              .addIf(tree.left(top) == at, "left edge " + tree.relation(top) + tree.tag(cue))
              .addIf(tree.isMark(at) && !opens, "mark")
              .add("before", before)
              .add("before+tag", before + " " + tree.tag(at))
              .add("first", tree.lower(at))
              .add("first tag", tree.tag(at) + (at == 0))
              .add("path", tree.path(cue, tree.topFrom(at)))
              .add("path+tag", tree.path(cue, tree.topFrom(at)) + " " + tree.tag(cue))
              .add("length", Features.size(end - at))
              .add("length+tag", Features.size(end - at) + " " + tree.tag(cue))
              .option(at));
    }
    return options;
  }
}
