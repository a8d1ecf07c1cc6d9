package hearsay.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  private static ModelText of(String text) {
    return new ModelText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property
  void readsNumbersAsJavaDoes(
      @ForAll @IntRange(min = -9_999_999, max = 9_999_999) int digits,
      @ForAll @IntRange(max = 6) int decimals)
      throws IOException {
    String number =
        String.format(Locale.ROOT, "%." + decimals + "f", digits / Math.pow(10, decimals));
    assertThat(of(number + "\n").numbers(1)).containsExactly(Float.parseFloat(number));
  }

  @Test
  void readsSettingsThenNamesWithTheirNumbers() throws IOException {
    ModelText text = of("dict=2\nZürich 0.5 -1.25\n= 3 4\n");
    assertThat(text.setting("dict")).isEqualTo(2);
    assertThat(text.word()).isEqualTo("Zürich");
    assertThat(text.numbers(2)).containsExactly(0.5f, -1.25f);
    assertThat(text.word()).isEqualTo("=");
    assertThat(text.numbers(2)).containsExactly(3f, 4f);
  }

  @Test
  void refusesWhatIsNotAModel() {
    assertThatThrownBy(() -> of("words=2\n").setting("dict")).hasMessageContaining("words=2");
    assertThatThrownBy(() -> of("1e5\n").numbers(1)).hasMessageContaining("decimal");
    assertThatThrownBy(() -> of("1.2.3\n").numbers(1)).hasMessageContaining("decimal");
    assertThatThrownBy(() -> of("0.5 0.2").numbers(2)).isInstanceOf(EOFException.class);
  }
}
