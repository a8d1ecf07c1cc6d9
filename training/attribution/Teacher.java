package hearsay.attribution;

import java.util.List;
import java.util.Map;

/** Makes every choice as the gold annotation has it, and shows it to the learners. */
final class Teacher implements Judge {
  private final Gold gold;
  private final Map<Choice, Learner> learners;

  Teacher(Gold gold, Map<Choice, Learner> learners) {
    this.gold = gold;
    this.learners = learners;
  }

  @Override
  public int choose(Choice choice, Tree tree, int cue, List<Option> options) {
    Statement right = gold.at(tree, cue);
    int at = right == null ? Frame.NONE.ordinal() : answer(choice, right);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).at() == at) {
        learners.get(choice).see(options, i);
        return at;
      }
    }
    return NOTHING;
  }

  @Override
  public boolean isFree() {
    return false;
  }

  private static int answer(Choice choice, Statement right) {
    return switch (choice) {
      case FRAME -> right.frame().ordinal();
      case SOURCE -> right.sourceHead();
      case SOURCE_BEGIN -> right.source().first();
      case SOURCE_END -> right.source().last();
      case BEFORE_BEGIN -> right.before().first();
      case BEFORE_END -> right.before().last();
      case AFTER_BEGIN -> right.after().first();
      case AFTER_END -> right.after().last();
      case CUE_BEGIN -> right.cue().first();
      case CUE_END -> right.cue().last();
    };
  }
}
