package hearsay.actor;

import hearsay.language.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whose an actor is: country and sector. Safe for use by many threads. */
public final class ActorCoder {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
  private static final int MIDDLE = 6;

  private final Gazetteer names;

  /** On the tables of this package. */
  public ActorCoder() {
    this.names = Gazetteer.STANDARD;
  }

  /** On the tables of this package and a user's own, which goes before them. */
  public ActorCoder(ActorTable own) {
    this.names = new Gazetteer(own.rows());
  }

  /** The actors of one report; names are resolved across it. */
  public Actors within(Sentences sentences) {
    return within(sentences, null);
  }

  /**
   * The actors of one report whose date is known, so that office holders of another day are told
   * from those in office.
   *
   * @param published ISO 8601 date or date-time, or null
   */
  public Actors within(Sentences sentences, @Nullable String published) {
    return new Actors(sentences, names, month(published));
  }

  /** The month of a date; of a year alone its middle. */
  private static @Nullable Integer month(@Nullable String published) {
    Matcher matcher = DATE.matcher(published == null ? "" : published);
    if (!matcher.lookingAt()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? MIDDLE : Integer.parseInt(matcher.group(2));
    return Known.Office.month(year, month);
  }
}
