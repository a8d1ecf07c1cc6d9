package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private final GivenNames names = new GivenNames();

  @Test
  void titlesTellAGender() {
    assertThat(names.ofTitle("Mr.")).isEqualTo(Gender.MALE);
    assertThat(names.ofTitle("MRS")).isEqualTo(Gender.FEMALE);
    assertThat(names.ofTitle("Dr.")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void givenNamesTellAGenderInAnyCaseThatNewsWritesThem() {
    assertThat(names.ofName("Angela")).isEqualTo(Gender.FEMALE);
    assertThat(names.ofName("OLEKSANDR")).isEqualTo(Gender.MALE);
    assertThat(names.ofName("angela")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void aNameThatBothBearTellsNothing() {
    assertThat(names.ofName("Leslie")).isEqualTo(Gender.UNKNOWN);
    assertThat(Gender.UNKNOWN.fits(Gender.MALE)).isTrue();
    assertThat(Gender.FEMALE.fits(Gender.MALE)).isFalse();
  }
}
