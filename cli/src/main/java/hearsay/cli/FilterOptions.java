package hearsay.cli;

import hearsay.ledger.Field;
import hearsay.ledger.Filter;
import hearsay.ledger.Filters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of {@code hearsay query}. */
final class FilterOptions {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "PLOVER event type (ASSAULT, PROTEST …).")
  private List<String> types = List.of();

  @Option(
      names = "--actor-country",
      paramLabel = "CODE",
      description = "Country of who does it (ISO 3166-1: UKR).")
  private List<String> actorCountries = List.of();

  @Option(
      names = "--actor-sector",
      paramLabel = "CODE",
      description = "PLOVER sector of who does it (GOV, MIL …).")
  private List<String> actorSectors = List.of();

  @Option(
      names = "--recipient-country",
      paramLabel = "CODE",
      description = "Country of whom it is done to.")
  private List<String> recipientCountries = List.of();

  @Option(
      names = "--recipient-sector",
      paramLabel = "CODE",
      description = "PLOVER sector of whom it is done to.")
  private List<String> recipientSectors = List.of();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Where it happens: words of the place's or its region's name, or GeoNames id.")
  private List<String> places = List.of();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Country of the place where it happens.")
  private List<String> countries = List.of();

  @Option(
      names = "--happened-from",
      paramLabel = "DATE",
      description = "Happened on that day (2024-08-09) or later, by the report's words.")
  private @Nullable String happenedFrom;

  @Option(
      names = "--happened-until",
      paramLabel = "DATE",
      description = "Happened on that day or before.")
  private @Nullable String happenedUntil;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "Who is said to say it, by words of the name.")
  private List<String> sources = List.of();

  @Option(
      names = "--chain",
      paramLabel = "WORDS",
      description = "Anybody in the chain of sources, by words of the name.")
  private List<String> chain = List.of();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "Words in what is claimed, one after the other; given again, all must be there.")
  private List<String> texts = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "WORDS",
      description = "Publisher, by words of the name or domain.")
  private List<String> outlets = List.of();

  @Option(names = "--report", paramLabel = "ID", description = "One report, by its id.")
  private List<String> reports = List.of();

  @Option(
      names = "--certainty",
      paramLabel = "HOW",
      description = "certain, probable, possible or unknown.")
  private List<String> certainties = List.of();

  @Option(names = "--polarity", paramLabel = "HOW", description = "positive or negative.")
  private List<String> polarities = List.of();

  @Option(
      names = "--reality",
      paramLabel = "HOW",
      description = "actual, intended, requested, conditional or hypothetical.")
  private List<String> realities = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on that day (2024-08-09) or later.")
  private @Nullable String from;

  @Option(names = "--until", paramLabel = "DATE", description = "Published on that day or before.")
  private @Nullable String until;

  /**
   * The filters that were given.
   *
   * @throws IllegalArgumentException if a value makes no sense, with a message for a person
   */
  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    add(filters, Field.TYPE, types);
    add(filters, Field.ACTOR_COUNTRY, actorCountries);
    add(filters, Field.ACTOR_SECTOR, actorSectors);
    add(filters, Field.RECIPIENT_COUNTRY, recipientCountries);
    add(filters, Field.RECIPIENT_SECTOR, recipientSectors);
    add(filters, Field.PLACE, places);
    add(filters, Field.COUNTRY, countries);
    add(filters, Field.HAPPENED_FROM, listed(happenedFrom));
    add(filters, Field.HAPPENED_UNTIL, listed(happenedUntil));
    add(filters, Field.SOURCE, sources);
    add(filters, Field.CHAIN, chain);
    add(filters, Field.TEXT, texts);
    add(filters, Field.OUTLET, outlets);
    add(filters, Field.REPORT, reports);
    add(filters, Field.CERTAINTY, certainties);
    add(filters, Field.POLARITY, polarities);
    add(filters, Field.REALITY, realities);
    add(filters, Field.FROM, listed(from));
    add(filters, Field.UNTIL, listed(until));
    return filters;
  }

  private static List<String> listed(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static void add(List<Filter> filters, Field field, List<String> values) {
    filters.addAll(Filters.of(field, values));
  }
}
