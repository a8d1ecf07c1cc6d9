package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LanguageDetectorTest {
  @TestFactory
  List<DynamicTest> tells_other_languages_from_english() throws IOException {
    return Cases.in("languages.yaml").stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.path("text").asText(),
                    () ->
                        assertThat(
                                LanguageDetector.foreign(c.path("text").asText())
                                    .map(Language::code)
                                    .orElse("en"))
                            .isEqualTo(c.path("language").asText())))
        .toList();
  }
}
