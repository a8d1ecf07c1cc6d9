package hearsay.server.guard;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who asks: somebody at this machine, a program with a token, a browser that has entered. */
final class Callers {
  static final String COOKIE = "hearsay";

  private static final String SCHEME = "Bearer ";

  private final Access access;
  private final boolean readOnly;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Caller here;

  /**
   * @param readOnly whether nobody may write, whatever the token
   */
  Callers(Access access, boolean readOnly, Clock clock) {
    this.access = access;
    this.readOnly = readOnly;
    this.sessions = new Sessions(clock);
    this.attempts = new Attempts(clock);
    this.here = new Caller(true, !readOnly, Secrets.make(), false);
  }

  /**
   * @throws Refusal if a wrong token is sent
   */
  Caller of(Context context) {
    if (access instanceof Access.ByToken tokens) {
      String authorization = context.header("Authorization");
      return authorization == null
          ? browser(context.cookie(COOKIE))
          : program(authorization, context.ip(), tokens);
    }
    return here;
  }

  private Caller browser(@Nullable String session) {
    return session == null ? Caller.NOBODY : sessions.of(session).orElse(Caller.NOBODY);
  }

  private Caller program(String authorization, String address, Access.ByToken tokens) {
    boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String token = bearer ? authorization.substring(SCHEME.length()).strip() : "";
    return rights(token, address, tokens)
        .map(mayWrite -> new Caller(true, mayWrite, "", false))
        .orElseThrow(() -> Refusal.unknown("The token in the header Authorization is wrong."));
  }

  /**
   * Lets a browser in.
   *
   * @return its session's name, nothing for a wrong token
   * @throws Refusal if too many were wrong
   */
  Optional<String> enter(String token, String address) {
    return access instanceof Access.ByToken tokens
        ? rights(token, address, tokens).map(sessions::open)
        : Optional.empty();
  }

  void leave(@Nullable String session) {
    if (session != null) {
      sessions.close(session);
    }
  }

  /** Whether a token lets in to write too; nothing for one that does not let in at all. */
  private Optional<Boolean> rights(String token, String address, Access.ByToken tokens) {
    attempts.mayTry(address);
    // both are compared, so that time does not tell which was right
    boolean write = Secrets.equal(tokens.write(), token);
    boolean read = Secrets.equal(tokens.read(), token);
    if (!write && !read) {
      attempts.wrong(address);
      return Optional.empty();
    }
    return Optional.of(write && !readOnly);
  }
}
