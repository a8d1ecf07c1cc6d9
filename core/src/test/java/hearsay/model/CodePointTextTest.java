package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointTextTest {
  @Test
  void countsAnEmojiAsOneAlthoughJavaCountsTwo() {
    CodePointText text = new CodePointText("a\uD83D\uDE00b");
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.at(1, 2)).isEqualTo("\uD83D\uDE00");
    assertThat(text.at(2, 3)).isEqualTo("b");
    assertThat(text.span(3, 4)).isEqualTo(new Span(2, 3));
  }

  @Test
  void trimsNoBreakSpaces() {
    CodePointText text = new CodePointText(" \u00a0word \n");
    assertThat(text.trim(new Span(0, text.length()))).isEqualTo(new Span(2, 6));
  }

  @Property
  void everyOffsetFindsItsWayBack(@ForAll String any) {
    CodePointText text = new CodePointText(any);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(text.offset(text.unit(offset))).isEqualTo(offset);
    }
    assertThat(text.at(0, text.length())).isEqualTo(any);
  }
}
