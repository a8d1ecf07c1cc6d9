package hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the patterns of rules.tsv into regular expressions over a lexicon's letters. */
final class RuleCompiler {
  private static final String PART =
      "<(?<macro>[a-z]+)>|(?<category>[A-Z]{2,})|(?<word>[a-z]['a-z]*)|(?<open>\\{)|(?<ahead>\\[)|(?<close>[}\\]])"
          + "|(?<operator>[()|?])|(?<space> )|(?<bad>.)";
  private static final Pattern PARTS = Pattern.compile(PART);

  private final Lexicon lexicon;
  private final Map<String, String> macros;

  private RuleCompiler(Lexicon lexicon, Map<String, String> macros) {
    this.lexicon = lexicon;
    this.macros = macros;
  }

  /** The rules and the lexicon they are written in. */
  record Grammar(Lexicon lexicon, List<Rule> rules) {}

  /**
   * Loads rules.tsv.
   *
   * @throws IllegalStateException if a rule names what does not exist; the message gives the rule
   */
  static Grammar load() {
    Map<String, String> macros = new HashMap<>();
    List<List<String>> rules = new ArrayList<>();
    Set<String> literals = new TreeSet<>();
    for (List<String> row : Tsv.rows("rules.tsv", 2)) {
      literals.addAll(literals(row.get(1)));
      if (row.get(0).startsWith("@")) {
        macros.put(row.get(0).substring(1), row.get(1));
      } else {
        rules.add(row);
      }
    }
    Lexicon lexicon = new Lexicon(literals);
    RuleCompiler compiler = new RuleCompiler(lexicon, macros);
    List<Rule> compiled = new ArrayList<>();
    for (List<String> row : rules) {
      try {
        Set<String> names = new TreeSet<>();
        Pattern pattern = Pattern.compile(compiler.expression(row.get(1), true, names));
        Operation operation = Operation.valueOf(row.get(0));
        compiled.add(new Rule(operation, pattern, List.copyOf(names), row.get(2)));
      } catch (RuntimeException e) {
        throw new IllegalStateException("rules.tsv: " + String.join(" ", row), e);
      }
    }
    return new Grammar(lexicon, List.copyOf(compiled));
  }

  private static List<String> literals(String pattern) {
    List<String> words = new ArrayList<>();
    Matcher parts = PARTS.matcher(pattern);
    while (parts.find()) {
      if (parts.group("word") != null) {
        words.add(parts.group("word"));
      }
    }
    return words;
  }

  /**
   * A pattern as a regular expression; categories and macros become groups that carry their names
   * in lower case, so that "MONTH" is found again as "month"; a name's later uses are numbered.
   */
  private String expression(String pattern, boolean groups, Set<String> names) {
    StringBuilder expression = new StringBuilder();
    Matcher parts = PARTS.matcher(pattern);
    while (parts.find()) {
      expression.append(part(parts, groups, names));
    }
    return expression.toString();
  }

  private String part(Matcher parts, boolean groups, Set<String> names) {
    String macro = parts.group("macro");
    if (macro != null) {
      String body = macros.get(macro);
      if (body == null) {
        throw new IllegalStateException("no macro " + macro);
      }
      return open(macro, groups, names) + expression(body, false, names) + ")";
    }
    String category = parts.group("category");
    if (category != null) {
      String name = category.toLowerCase(Locale.ROOT);
      return open(name, groups, names) + lexicon.category(category) + ")";
    }
    if (parts.group("word") != null) {
      return lexicon.literal(parts.group("word"));
    }
    if (parts.group("operator") != null) {
      return parts.group("operator").equals("(") ? "(?:" : parts.group("operator");
    }
    if (parts.group("open") != null) {
      return "(?<=";
    }
    if (parts.group("ahead") != null) {
      return "(?=";
    }
    if (parts.group("close") != null) {
      return ")";
    }
    if (parts.group("space") != null) {
      return "";
    }
    throw new IllegalStateException("not part of a pattern: " + parts.group());
  }

  private static String open(String name, boolean groups, Set<String> names) {
    if (!groups) {
      return "(?:";
    }
    String unique = name;
    for (int use = 2; !names.add(unique); use++) {
      unique = name + use;
    }
    return "(?<" + unique + ">";
  }
}
