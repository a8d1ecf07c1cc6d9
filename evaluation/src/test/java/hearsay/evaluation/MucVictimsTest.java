package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.evaluation.MucTemplate.Count;
import hearsay.model.Actor;
import hearsay.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MucVictimsTest {
  private static MucVictims victims(String... phrases) {
    MucVictims victims = new MucVictims();
    for (String phrase : phrases) {
      victims.add(phrase.toUpperCase(Locale.ROOT), actor(phrase, null));
    }
    return victims;
  }

  private static Actor actor(String text, @Nullable String name) {
    return new Actor(text, new Span(0, text.length()), name, null, null);
  }

  @Test
  void theDeadOfOneMentionAreAddedUp() {
    assertThat(victims("six priests", "their cook", "2 drivers").count())
        .isEqualTo(new Count(9, 9, false));
  }

  @Test
  void manyWithoutANumberAreSeveral() {
    assertThat(victims("the mayor", "soldiers").count()).isEqualTo(new Count(2, null, true));
  }

  @Test
  void aNameThatEndsLikeAPluralIsOnePerson() {
    MucVictims victims = new MucVictims();
    victims.add("BARRIOS", actor("Barrios", "Ana Barrios"));
    assertThat(victims.count()).isEqualTo(new Count(1, 1, false));
  }

  @Test
  void nobodyIsNoNumber() {
    assertThat(victims().count()).isNull();
  }
}
