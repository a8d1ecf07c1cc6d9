package hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
  private static final RuleCompiler.Grammar GRAMMAR = RuleCompiler.load();

  static List<Rule> rules() {
    return GRAMMAR.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleCoversItsOwnExampleFromEndToEnd(Rule rule) {
    String example = rule.example();
    String before = example.startsWith("{") ? example.substring(1, example.indexOf('}')) : "";
    String after = example.endsWith("]") ? example.substring(example.indexOf('[')) : "";
    int from = pieces(before).size();
    int to = pieces(example.replace("{", "").replace("}", "").replace(after, "")).size();
    Pieces pieces = pieces(example.replaceAll("[{}\\[\\]]", ""));
    Matcher matcher = rule.pattern().matcher(pieces.codes());
    matcher.useTransparentBounds(true).region(from, pieces.size());
    assertThat(matcher.lookingAt()).as("%s fits", example).isTrue();
    assertThat(matcher.end()).as("%s is covered", example).isEqualTo(to);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRulesExampleIsReadAsATimeExpression(Rule rule) {
    String example = rule.example().replaceAll("[{}\\[\\]]", "");
    Finder finder = new Finder(GRAMMAR);
    assertThat(finder.find(PlainSentences.of("In " + example + " ,").list().get(0)).expressions())
        .isNotEmpty();
  }

  @Test
  void holidaysHaveDates() {
    for (List<String> row : Tsv.rows("holidays.tsv", 2)) {
      Annual.Holiday holiday = new Annual.Holiday(row.get(0));
      assertThat(holiday.in(2024)).as(row.get(0)).isPresent();
    }
  }

  private static Pieces pieces(String text) {
    return text.isBlank()
        ? new Pieces(PlainSentences.of("x").list().get(0), List.of(), "")
        : Pieces.of(PlainSentences.of(text).list().get(0), GRAMMAR.lexicon());
  }
}
