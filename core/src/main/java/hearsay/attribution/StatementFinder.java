package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions whose cue stands in a sentence, one choice after another: is this word a
 * cue, who is the source, where does the content begin and end, which words are the cue.
 */
final class StatementFinder {
  private static final Frame[] FRAMES = Frame.values();

  private final Judge judge;
  private final CueWords words;

  StatementFinder(Judge judge, CueWords words) {
    this.judge = judge;
    this.words = words;
  }

  /** The statements of a sentence, by their cues' order. */
  List<Statement> find(Tree tree) {
    List<Statement> found = new ArrayList<>();
    for (int cue = 0; cue < tree.size(); cue++) {
      if (words.mayBeCue(tree, cue)) {
        Statement statement = at(tree, cue);
        if (statement == null && judge.isFree()) {
          statement = coordinated(tree, cue, found);
        }
        if (statement != null) {
          found.add(statement);
        }
      }
    }
    found.replaceAll(statement -> clipped(tree, statement, found));
    return found;
  }

  /**
   * "X said Y and estimated Z": a reporting verb joined to an earlier cue, though the parse has it
   * in the earlier one's content; that content then ends before it. Null where it is not so.
   */
  @Nullable Statement coordinated(Tree tree, int cue, List<Statement> found) {
    int joint = cue - 1;
    if (found.isEmpty() || !tree.lower(joint).equals("and")) {
      return null;
    }
    Statement earlier = found.get(found.size() - 1);
    boolean alike =
        earlier.frame() == Frame.AFTER
            && earlier.source().isPresent()
            && earlier.after().first() < joint
            && earlier.after().contains(cue)
            && Surface.isCoordinate(tree, earlier, cue);
    if (!alike) {
      return null;
    }
    Words after = after(tree, cue, earlier.source());
    if (!after.isPresent()) {
      return null;
    }
    int last = tree.isMark(joint - 1) ? joint - 2 : joint - 1;
    found.set(found.size() - 1, earlier.endingAt(Math.max(last, earlier.after().first())));
    Words words = cueWords(tree, cue, earlier.source(), Words.NONE, after);
    return new Statement(
        earlier.sentence(),
        cue,
        Frame.AFTER,
        earlier.source(),
        earlier.sourceHead(),
        words,
        Words.NONE,
        after);
  }

  /**
   * "X wants Y, Z reported": where a later cue takes in the whole clause, the earlier one's content
   * ends before the later one's clause.
   */
  private static Statement clipped(Tree tree, Statement statement, List<Statement> found) {
    for (Statement later : found) {
      boolean around =
          later.frame() == Frame.BEFORE
              && statement.after().contains(later.head())
              && later.before().contains(statement.head());
      if (around) {
        int last = later.before().last();
        while (last > statement.after().first() && tree.isMark(last)) {
          last--;
        }
        return last >= statement.after().first() ? statement.endingAt(last) : statement;
      }
    }
    return statement;
  }

  /** The statement around one cue, or null where the word is none. */
  @Nullable Statement at(Tree tree, int cue) {
    Frame frame = frame(tree, cue);
    if (frame == Frame.NONE) {
      return null;
    }
    boolean trailing = judge.isFree() && Surface.isTrailingReport(tree, cue);
    int head =
        trailing
            ? Surface.subjectHead(tree, cue)
            : judge.choose(Choice.SOURCE, tree, cue, SourceOptions.heads(tree, cue, frame));
    if (head < 0 && judge.isFree() && tree.tag(cue).equals("VBG")) {
      head = Surface.sharedSubject(tree, cue);
    }
    Words source =
        trailing ? new Words(Surface.subjectBegin(tree, cue), head) : source(tree, cue, head);
    Words before = frame.hasBefore() ? before(tree, cue, source) : Words.NONE;
    Words after = frame.hasAfter() ? after(tree, cue, source) : Words.NONE;
    if ((frame.hasBefore() && !before.isPresent()) || (frame.hasAfter() && !after.isPresent())) {
      return null;
    }
    Words words = cueWords(tree, cue, source, before, after);
    return new Statement(tree.sentence().index(), cue, frame, source, head, words, before, after);
  }

  private Frame frame(Tree tree, int cue) {
    int chosen = judge.choose(Choice.FRAME, tree, cue, FrameOptions.of(tree, cue));
    Frame frame = chosen == Judge.NOTHING ? Frame.NONE : FRAMES[chosen];
    if (frame == Frame.AFTER && judge.isFree() && Surface.isDatedReport(tree, cue)) {
      return Frame.BEFORE;
    }
    if (frame != Frame.NONE || !judge.isFree()) {
      return frame;
    }
    if (Lexicon.isHearsay(tree, cue)) {
      return cue == 0 ? Frame.AFTER : Frame.BOTH;
    }
    return Surface.isTrailingReport(tree, cue) ? Frame.BEFORE : frame;
  }

  private Words source(Tree tree, int cue, int head) {
    if (head < 0) {
      return Words.NONE;
    }
    int begin = judge.choose(Choice.SOURCE_BEGIN, tree, cue, SourceOptions.begins(tree, cue, head));
    int end = judge.choose(Choice.SOURCE_END, tree, cue, SourceOptions.ends(tree, cue, head));
    return begin < 0 || end < 0 ? Words.NONE : new Words(begin, end);
  }

  private Words before(Tree tree, int cue, Words source) {
    List<Option> ends = ContentOptions.beforeEnds(tree, cue, source);
    int end = ends.isEmpty() ? -1 : judge.choose(Choice.BEFORE_END, tree, cue, ends);
    if (end < 0) {
      return Words.NONE;
    }
    List<Option> begins = ContentOptions.beforeBegins(tree, cue, end);
    int begin = judge.choose(Choice.BEFORE_BEGIN, tree, cue, begins);
    return begin < 0 ? Words.NONE : new Words(begin, end);
  }

  private Words after(Tree tree, int cue, Words source) {
    List<Option> begins = ContentOptions.afterBegins(tree, cue, source);
    int begin = begins.isEmpty() ? -1 : judge.choose(Choice.AFTER_BEGIN, tree, cue, begins);
    if (begin < 0) {
      return Words.NONE;
    }
    List<Option> ends = ContentOptions.afterEnds(tree, cue, source, begin);
    int end = judge.choose(Choice.AFTER_END, tree, cue, ends);
    return end < 0 ? Words.NONE : new Words(begin, end);
  }

  private Words cueWords(Tree tree, int cue, Words source, Words before, Words after) {
    int floor = before.isPresent() ? before.last() + 1 : 0;
    int ceiling = after.isPresent() ? after.first() - 1 : tree.last();
    if (source.isPresent() && source.first() > cue) {
      ceiling = Math.min(ceiling, source.first() - 1);
    }
    ceiling = Math.max(cue, ceiling);
    int begin =
        judge.choose(Choice.CUE_BEGIN, tree, cue, CueOptions.begins(tree, cue, source, floor));
    int end = judge.choose(Choice.CUE_END, tree, cue, CueOptions.ends(tree, cue, ceiling));
    return new Words(begin < 0 ? cue : begin, end < 0 ? cue : end);
  }
}
