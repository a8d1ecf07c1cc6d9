package hearsay.attribution;

/**
 * Sources that the parse knows where the model found none: the subject of the cue, or for a
 * participle that carries a saying on ("…, adding that …") the subject of the verb before it, for a
 * dash the name that signs the quotation before it.
 */
final class MissingSources {
  private final StatementFinder finder;

  MissingSources(StatementFinder finder) {
    this.finder = finder;
  }

  /** The statement with a source from its cue's sentence, if it had none and there is one. */
  Statement fill(Tree tree, Statement statement) {
    if (statement.source().isPresent()) {
      return statement;
    }
    ReportingClause signed = ReportingClause.signature(tree, statement.cue().first());
    if (signed != null && isFree(statement, signed.source())) {
      return statement.saidBy(signed.source(), tree.top(signed.source()));
    }
    Statement chosen = finder.at(tree, statement.head());
    if (chosen != null && chosen.source().isPresent() && isFree(statement, chosen.source())) {
      return statement.saidBy(chosen.source(), chosen.sourceHead());
    }
    if (tree.tag(statement.head()).equals("VBG")) {
      int subject = Surface.sharedSubject(tree, statement.head());
      Words phrase = subject < 0 ? Words.NONE : Voices.phrase(tree, subject);
      if (phrase.isPresent() && isFree(statement, phrase)) {
        return statement.saidBy(phrase, subject);
      }
    }
    return statement;
  }

  /** Whether a phrase lies outside of the statement's own content and cue. */
  private static boolean isFree(Statement statement, Words phrase) {
    return !phrase.overlaps(statement.before())
        && !phrase.overlaps(statement.after())
        && !phrase.overlaps(statement.cue());
  }
}
