package hearsay.event;

import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Subjects, found through the passive, control, conjunction and relative clauses. */
final class Subjects {
  private static final int FARTHEST = 6;

  private final Syntax syntax;

  Subjects(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Who does what a verb or predicate tells, or null. */
  @Nullable Token of(Token at) {
    return subject(at, 0);
  }

  private @Nullable Token subject(Token at, int steps) {
    if (steps > FARTHEST) {
      return null;
    }
    if (at.isVerb() && syntax.isPassive(at)) {
      return syntax.slot(at, "by").stream().filter(by -> !by.isVerb()).findFirst().orElse(null);
    }
    Token own = syntax.children(at, "nsubj", "nsubj:pass").stream().findFirst().orElse(null);
    if (own != null) {
      return Syntax.isRelativePronoun(own) ? syntax.unrelative(own) : own;
    }
    Token head = syntax.head(at);
    return head == null ? null : inherited(at, head, steps);
  }

  private @Nullable Token inherited(Token at, Token head, int steps) {
    switch (at.relation()) {
      case "xcomp", "ccomp":
        return controller(head, steps);
      case "acl", "amod", "acl:relcl":
        return infinitive(at) && head.is("obj", "obl", "nsubj:pass") && syntax.head(head) != null
            ? subject(Objects.requireNonNull(syntax.head(head)), steps + 1)
            : head;
      case "advcl", "dep", "parataxis", "conj":
        return active(head, steps);
      default:
        return null;
    }
  }

  /** The subject of a verb that another leans on; of a passive one, what undergoes it. */
  private @Nullable Token active(Token head, int steps) {
    if (head.isVerb() && syntax.isPassive(head)) {
      Token agent = subject(head, steps + 1);
      return agent != null ? agent : syntax.slot(head, "obj").stream().findFirst().orElse(null);
    }
    return head.isVerb() || head.tag().startsWith("JJ") ? subject(head, steps + 1) : null;
  }

  /** "urged Iran to stop": Iran stops; "agreed to stop": who agreed stops. */
  private @Nullable Token controller(Token head, int steps) {
    List<Token> objects = new ArrayList<>(syntax.children(head, "obj", "iobj"));
    if (!objects.isEmpty()
        && head.isVerb()
        && !head.lemma().equals("promise")
        && objects.get(0).index() > head.index()
        && !head.lemma().equals("reach")) {
      return objects.get(0);
    }
    return active(head, steps);
  }

  private boolean infinitive(Token verb) {
    return syntax.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
  }
}
