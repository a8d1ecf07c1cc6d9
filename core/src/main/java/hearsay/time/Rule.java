package hearsay.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of rules.tsv.
 *
 * @param operation how its matches are read
 * @param pattern over the letters of a {@link Lexicon}
 * @param groups names of the pattern's groups
 * @param example words that it covers; those in braces stand before it
 */
record Rule(Operation operation, Pattern pattern, List<String> groups, String example) {
  Rule {
    groups = List.copyOf(groups);
  }
}
