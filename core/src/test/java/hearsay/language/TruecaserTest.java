package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TruecaserTest {
  @Test
  void gives_names_their_capitals_and_other_words_none() {
    assertThat(Truecaser.restore("THE MAYOR OF BOGOTA SAID THAT GUERRILLAS DYNAMITED A BRIDGE."))
        .isEqualTo("The mayor of Bogota said that guerrillas dynamited a bridge.");
  }

  @Test
  void takes_an_unknown_word_for_a_name_and_one_without_vowels_for_an_acronym() {
    assertThat(Truecaser.restore("TROOPS MET QUISPEZ AND THE XLNF REBELS"))
        .isEqualTo("Troops met Quispez and the XLNF rebels");
  }

  @Test
  void knows_the_months_that_are_words_too_by_their_numbers() {
    assertThat(Truecaser.restore("TALKS MAY BEGIN ON 3 MAY."))
        .isEqualTo("Talks may begin on 3 May.");
  }

  @Test
  void leaves_a_text_with_lower_case_alone_and_believes_no_short_headline() {
    assertThat(Truecaser.hasLostCase("The FMLN and the ELN met in LIMA on Monday to hold talks."))
        .isFalse();
    assertThat(Truecaser.hasLostCase("ATTACK IN LIMA")).isFalse();
    assertThat(
            Truecaser.hasLostCase("REBELS ATTACKED A BARRACKS NEAR THE CAPITAL ON MONDAY NIGHT."))
        .isTrue();
  }

  @Test
  void tokens_keep_the_words_of_the_report() {
    String text = "PRESIDENT ALFREDO CRISTIANI SAID THAT REBELS ATTACKED THE TOWN OF SUCHITOTO.";
    Sentences sentences = TestLinguist.get().analyse(text);

    Sentence sentence = sentences.list().get(0);

    assertThat(sentence.tokens())
        .allSatisfy(token -> assertThat(token.text()).isEqualTo(sentences.words(token.span())));
    assertThat(sentence.names())
        .extracting(name -> sentences.words(name.span()))
        .contains("ALFREDO CRISTIANI");
  }

  @Property(tries = 200)
  void every_character_stays_at_its_place(@ForAll String text) {
    String restored = Truecaser.restore(text);

    assertThat(restored).hasSameSizeAs(text);
    assertThat(restored.codePointCount(0, restored.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }
}
