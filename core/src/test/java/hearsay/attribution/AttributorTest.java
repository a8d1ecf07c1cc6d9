package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases.yaml}, and what the list of attributions promises. */
class AttributorTest {
  private static final Attributor ATTRIBUTOR = new Attributor();

  record Expected(
      @Nullable String source,
      @Nullable String cue,
      @Nullable String content,
      @Nullable String quotation,
      @Nullable String attitude,
      @Nullable List<String> chain,
      @Nullable String name,
      @Nullable String antecedent,
      @Nullable Boolean anonymous,
      @Nullable String within) {}

  record Case(
      String name,
      String text,
      List<Expected> found,
      @JsonProperty("none") @Nullable List<String> none) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        AttributorTest.class.getResourceAsStream("/hearsay/attribution/cases.yaml")) {
      ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
      return yaml.readValue(in, new TypeReference<List<Case>>() {}).stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reads(Case one) {
    Sentences sentences = TestLinguist.get().analyse(one.text());
    List<Attribution> found = ATTRIBUTOR.attribute(sentences);
    String seen = found.stream().map(a -> show(sentences, a)).collect(Collectors.joining("\n"));
    for (Expected expected : one.found()) {
      assertThat(found)
          .as("%s among%n%s", expected, seen)
          .anyMatch(attribution -> fits(sentences, found, attribution, expected));
    }
    List<String> none = one.none() == null ? List.of() : one.none();
    assertThat(found).as(seen).noneMatch(a -> none.contains(words(sentences, a.spans().cue())));
  }

  private static boolean fits(
      Sentences sentences, List<Attribution> all, Attribution attribution, Expected expected) {
    Voice last = attribution.chain().get(attribution.chain().size() - 1);
    List<String> kinds = attribution.chain().stream().map(v -> lower(v.kind())).toList();
    Integer within = attribution.within();
    String around = within == null ? null : words(sentences, all.get(within).spans().cue());
    return agrees(expected.source(), words(sentences, attribution.spans().source()))
        && agrees(expected.cue(), words(sentences, attribution.spans().cue()))
        && agrees(expected.content(), words(sentences, attribution.spans().content()))
        && agrees(expected.quotation(), lower(attribution.quotation()))
        && agrees(expected.attitude(), lower(attribution.attitude()))
        && agrees(expected.chain(), kinds)
        && agrees(expected.name(), last.name())
        && agrees(
            expected.antecedent(),
            last.antecedent() == null ? null : sentences.words(last.antecedent().span()))
        && agrees(expected.anonymous(), last.anonymous())
        && agrees(expected.within(), around);
  }

  private static boolean agrees(@Nullable Object expected, @Nullable Object found) {
    return expected == null || expected.equals(found);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Sentences sentences, List<Span> spans) {
    return spans.stream().map(sentences::words).collect(Collectors.joining(" | "));
  }

  private static String show(Sentences sentences, Attribution attribution) {
    return "["
        + words(sentences, attribution.spans().source())
        + "] <"
        + words(sentences, attribution.spans().cue())
        + "> {"
        + words(sentences, attribution.spans().content())
        + "} "
        + attribution.quotation()
        + " "
        + attribution.attitude()
        + " "
        + attribution.chain();
  }

  @Test
  void anEmptyTextSaysNothing() {
    assertThat(ATTRIBUTOR.attribute(TestLinguist.get().analyse(""))).isEmpty();
    assertThat(ATTRIBUTOR.attribute(TestLinguist.get().analyse(" \n\n \t"))).isEmpty();
  }

  @Test
  void whatEnclosesComesFirst() {
    Sentences sentences =
        TestLinguist.get()
            .analyse("Mr. Silva said that the doctors believe that the patient will recover.");
    List<Attribution> found = ATTRIBUTOR.attribute(sentences);
    for (int i = 0; i < found.size(); i++) {
      Integer within = found.get(i).within();
      assertThat(within == null || within < i).isTrue();
    }
    assertThat(found).anyMatch(attribution -> attribution.within() != null);
  }
}
