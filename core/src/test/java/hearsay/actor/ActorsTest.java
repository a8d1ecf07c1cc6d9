package hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import hearsay.model.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActorsTest {
  /** {@code actors.yaml}: a text, the head word of a phrase in it, and its country and sectors. */
  @TestFactory
  Stream<DynamicTest> phrasesAreCoded() throws IOException {
    JsonNode cases;
    try (InputStream in =
        Objects.requireNonNull(ActorsTest.class.getResourceAsStream("actors.yaml"))) {
      cases = new YAMLMapper().readTree(in);
    }
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> dynamicTest(one.path("text").asText(), () -> check(one)));
  }

  private static void check(JsonNode one) {
    Actor actor = actor(one.path("text").asText(), one.path("head").asText(), null);
    assertThat(actor.country()).isEqualTo(one.path("country").asText(null));
    String sector = one.path("sector").asText(null);
    assertThat(actor.sector()).isEqualTo(sector == null ? null : List.of(sector.split(",")));
    if (one.has("name")) {
      assertThat(actor.name()).isEqualTo(one.path("name").asText());
    }
  }

  /** The last token in the text that reads {@code head}. */
  private static Actor actor(
      String text, String head, @org.jspecify.annotations.Nullable String date) {
    Sentences sentences = TestLinguist.get().analyse(text);
    Mention found = null;
    for (Sentence sentence : sentences.list()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(head)) {
          found = new Mention(sentence.index(), token.index(), token.span());
        }
      }
    }
    return new ActorCoder().within(sentences, date).actor(Objects.requireNonNull(found, head));
  }

  @Test
  void whoLeftOfficeBeforeTheReportIsNoLongerOfTheGovernment() {
    String text = "Mikhail Gorbachev met reporters.";
    assertThat(actor(text, "Gorbachev", "1988-05-01").sector()).containsExactly("GOV");
    assertThat(actor(text, "Gorbachev", "2005-05-01").sector()).containsExactly("ELI");
  }

  @Test
  void countriesAreFoundByNameDemonymAndSeat() {
    assertThat(Countries.iso3("Côte d'Ivoire")).hasValue("CIV");
    assertThat(Countries.iso3("ivorian")).hasValue("CIV");
    assertThat(Countries.iso3("Downing Street")).hasValue("GBR");
    assertThat(Countries.iso3("the Netherlands")).hasValue("NLD");
    assertThat(Countries.iso3("Basra")).hasValue("IRQ");
    assertThat(Countries.iso3("Hezbollah")).isEmpty();
    assertThat(Countries.iso3OfCountry("Basra")).isEmpty();
    assertThat(Countries.iso3OfCountry("Danes")).hasValue("DNK");
    assertThat(Countries.isSeatOfPower("Kremlin")).isTrue();
    assertThat(Countries.isSeatOfPower("Marseille")).isFalse();
  }
}
