package hearsay.ledger;

import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.publish.wording.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be filtered by. */
public enum Field {
  /** PLOVER event type. */
  TYPE(Part.EVENT, Match.EQUAL, "type"),
  /** ISO 3166-1 alpha-3 of an actor. */
  ACTOR_COUNTRY(Part.EVENT, Match.CODE, "actor_countries"),
  /** PLOVER sector of an actor. */
  ACTOR_SECTOR(Part.EVENT, Match.CODE, "actor_sectors"),
  /** ISO 3166-1 alpha-3 of a recipient. */
  RECIPIENT_COUNTRY(Part.EVENT, Match.CODE, "recipient_countries"),
  /** PLOVER sector of a recipient. */
  RECIPIENT_SECTOR(Part.EVENT, Match.CODE, "recipient_sectors"),
  /** Words of the event's place: its name, as written or in GeoNames, division or GeoNames id. */
  PLACE(Part.EVENT, Match.PHRASE, "place_words"),
  /** ISO 3166-1 alpha-3 of the event's place. */
  COUNTRY(Part.EVENT, Match.EQUAL, "country"),
  /** Words of who is said to say it: the last of the chain. */
  SOURCE(Part.CLAIM, Match.PHRASE, "source_words"),
  /** Words of anybody in the chain. */
  CHAIN(Part.CLAIM, Match.PHRASE, "chain_words"),
  /** Words of what is claimed, one after the other. */
  TEXT(Part.CLAIM, Match.PHRASE, "content_words"),
  /** Words of the publisher's name or domain. */
  OUTLET(Part.ROW, Match.PHRASE, "outlet_words"),
  /** Identity of a report. */
  REPORT(Part.ROW, Match.EQUAL, "report"),
  /** certain, probable, possible, unknown. */
  CERTAINTY(Part.ROW, Match.EQUAL, "certainty"),
  /** positive, negative. */
  POLARITY(Part.ROW, Match.EQUAL, "polarity"),
  /** actual, intended, requested, conditional, hypothetical. */
  REALITY(Part.ROW, Match.EQUAL, "reality"),
  /** Published on that day or later (ISO 8601); undated reports are left out. */
  FROM(Part.ROW, Match.FROM, "day"),
  /** Published on that day or before. */
  UNTIL(Part.ROW, Match.UNTIL, "day"),
  /** Happened on that day or later: the event's time ends no earlier. */
  HAPPENED_FROM(Part.EVENT, Match.FROM, "last_day"),
  /** Happened on that day or before: the event's time begins no later. */
  HAPPENED_UNTIL(Part.EVENT, Match.UNTIL, "first_day");

  /** Whose column it is. */
  enum Part {
    /** Every kind of result has it. */
    ROW,
    CLAIM,
    EVENT
  }

  /** How its column is compared. */
  enum Match {
    EQUAL,
    CODE,
    PHRASE,
    FROM,
    UNTIL
  }

  private final Part part;
  private final Match match;
  private final String column;

  Field(Part part, Match match, String column) {
    this.part = part;
    this.match = match;
    this.column = column;
  }

  /** The name that options and parameters have for it: {@code --actor-country}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether several values may be written between commas; words may have commas in them. */
  public boolean isListed() {
    return match == Match.CODE || (match == Match.EQUAL && this != REPORT);
  }

  Part part() {
    return part;
  }

  Match match() {
    return match;
  }

  String column() {
    return column;
  }

  /**
   * A value as the ledger spells it.
   *
   * @throws IllegalArgumentException if the field cannot have it, with what it can
   */
  String checked(String value) {
    String given = value.strip();
    return switch (this) {
      case TYPE -> oneOf(EventType.values(), given);
      case CERTAINTY -> oneOf(Factuality.Certainty.values(), given);
      case POLARITY -> oneOf(Factuality.Polarity.values(), given);
      case REALITY -> oneOf(Factuality.Reality.values(), given);
      case ACTOR_COUNTRY, RECIPIENT_COUNTRY, COUNTRY -> code(given, "a country (ISO 3166-1: UKR)");
      case ACTOR_SECTOR, RECIPIENT_SECTOR -> code(given, "a sector (PLOVER: GOV)");
      case FROM, UNTIL, HAPPENED_FROM, HAPPENED_UNTIL -> day(given);
      case REPORT -> given;
      case PLACE, SOURCE, CHAIN, TEXT, OUTLET -> phrase(given);
    };
  }

  private static String oneOf(Enum<?>[] values, String given) {
    List<String> spelt = Arrays.stream(values).map(Spelling::of).toList();
    return spelt.stream()
        .filter(one -> one.equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    spelt.stream()
                        .collect(
                            Collectors.joining(", ", "no \"" + given + "\"; there are: ", ""))));
  }

  private static String code(String given, String what) {
    String code = given.toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("\"" + given + "\" is no code of " + what);
    }
    return code;
  }

  private static String day(String given) {
    try {
      return Days.within(LocalDate.parse(given)).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + given + "\" is no day; write one as 2024-08-09", e);
    }
  }

  private static String phrase(String given) {
    String folded = Folded.of(given);
    if (folded.isBlank()) {
      throw new IllegalArgumentException("\"" + given + "\" has no letter or digit to look for");
    }
    return folded;
  }
}
