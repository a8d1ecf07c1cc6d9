package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code odd-texts.yaml}: texts that try to break the attribution. */
class OddTextsTest {
  private static final Attributor ATTRIBUTOR = new Attributor();

  private static final Pattern EDGE = Pattern.compile("^[\\p{P}\\s`]+|[\\p{P}\\s`]+$");

  record Expected(@Nullable String source, @Nullable String cue, @Nullable String content) {}

  record Case(
      String name,
      String text,
      @Nullable List<Expected> claims,
      @Nullable List<String> free,
      @Nullable String known) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        OddTextsTest.class.getResourceAsStream("/hearsay/attribution/odd-texts.yaml")) {
      ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
      return yaml.readValue(in, new TypeReference<List<Case>>() {}).stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reads(Case one) {
    try {
      check(one);
    } catch (AssertionError failure) {
      Assumptions.assumeFalse("weak".equals(one.known()), "not read yet: " + one.name());
      throw failure;
    }
  }

  private static void check(Case one) {
    Sentences sentences = TestLinguist.get().analyse(one.text());
    List<Attribution> found = ATTRIBUTOR.attribute(sentences);
    String seen = found.stream().map(a -> show(sentences, a)).collect(Collectors.joining("\n"));
    for (Expected expected : orNone(one.claims())) {
      assertThat(found)
          .as("%s among%n%s", expected, seen)
          .anyMatch(a -> fits(sentences, a, expected));
    }
    for (String words : orNone(one.free())) {
      int begin = one.text().codePointCount(0, one.text().indexOf(words));
      Span span = new Span(begin, begin + words.codePointCount(0, words.length()));
      assertThat(found)
          .as("\"%s\" is nobody's in%n%s", words, seen)
          .noneMatch(a -> a.spans().content().stream().anyMatch(span::overlaps));
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static boolean fits(Sentences sentences, Attribution found, Expected expected) {
    return agrees(expected.source(), sentences, found.spans().source())
        && agrees(expected.cue(), sentences, found.spans().cue())
        && agrees(expected.content(), sentences, found.spans().content());
  }

  private static boolean agrees(@Nullable String expected, Sentences sentences, List<Span> found) {
    return expected == null
        || Stream.of(expected.split(" \\| ", -1))
            .map(OddTextsTest::bare)
            .collect(Collectors.joining(" | "))
            .equals(
                found.stream()
                    .map(span -> bare(sentences.words(span)))
                    .collect(Collectors.joining(" | ")));
  }

  /** Without marks at the ends. */
  private static String bare(String words) {
    return EDGE.matcher(words).replaceAll("");
  }

  private static String show(Sentences sentences, Attribution attribution) {
    return Stream.of(
            attribution.spans().source(), attribution.spans().cue(), attribution.spans().content())
        .map(spans -> spans.stream().map(sentences::words).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("} {", "{", "}"));
  }

  @Test
  void aParagraphOfAHundredThousandCharactersEndsSoon() {
    String piece = "“We wait,” she said, and the mayor said that the road was closed. “Go on: ";
    Sentences sentences =
        TestLinguist.get().analyse(piece.repeat(100_000 / piece.length() + 1).strip());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ATTRIBUTOR.attribute(sentences));
  }
}
