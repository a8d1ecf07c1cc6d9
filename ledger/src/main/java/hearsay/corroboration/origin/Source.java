package hearsay.corroboration.origin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source as one report gives it, before it is known which sources of other reports it is.
 *
 * @param name as the report has it
 * @param person key of a person's name, or null
 * @param institution whom it speaks for, or null
 * @param organization key of the name of a body that the table does not know, or null
 * @param called the name of the body that it is, as the report gives it there or elsewhere, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param places names of the places within the words, lower case
 * @param gatherer the outlet that heard it or found it
 * @param secret whether the report says that it must not be named
 * @param around the words that stand around it in its report, lower case
 */
record Source(
    Agent.Kind kind,
    String name,
    @Nullable String person,
    Institutions.@Nullable Named institution,
    @Nullable String organization,
    @Nullable String called,
    @Nullable String country,
    List<String> sectors,
    Set<String> places,
    String gatherer,
    boolean secret,
    String around) {

  static Source outlet(String name, @Nullable String country) {
    return new Source(
        Agent.Kind.OUTLET,
        name,
        null,
        null,
        null,
        null,
        country,
        List.of("JRN"),
        Set.of(),
        name,
        false,
        "");
  }

  /** The last word of a person's name. */
  @Nullable String surname() {
    return person == null ? null : person.substring(person.lastIndexOf(' ') + 1);
  }
}
