package hearsay.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IrisTest {
  @Test
  void leaveLettersAndDigitsAsTheyAre() {
    assertThat(Iris.encoded("report-7_b.txt~")).isEqualTo("report-7_b.txt~");
    assertThat(Iris.encoded("a b#é🔴")).isEqualTo("a%20b%23%C3%A9%F0%9F%94%B4");
  }

  @Property(tries = 200)
  void canBeReadBackWhateverAnIdHolds(@ForAll String id) {
    String whole = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String encoded = Iris.encoded(whole);
    assertThat(encoded).matches("([-._~A-Za-z0-9]|%[0-9A-F]{2})*");
    assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(whole);
    assertThat(URI.create("urn:hearsay:1:report:x" + encoded).isAbsolute()).isTrue();
  }
}
