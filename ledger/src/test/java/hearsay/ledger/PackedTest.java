package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final byte[] LINE =
      "{\"claims\":[],\"events\":[],\"claims\":[]}".repeat(20).getBytes(StandardCharsets.UTF_8);

  @Property
  void bytesComeBackAsTheyWere(@ForAll byte[] bytes) throws LedgerException {
    assertThat(Packed.plain(Packed.bytes(bytes))).isEqualTo(bytes);
  }

  @Test
  void whatIsCutShortOrChangedIsRefusedInWords() {
    byte[] packed = Packed.bytes(LINE);
    byte[] changed = packed.clone();
    changed[0] ^= 0x55;
    for (byte[] bad :
        new byte[][] {{}, Arrays.copyOf(packed, packed.length - 3), changed, {0x78, 1, 2, 3}}) {
      assertThatThrownBy(() -> Packed.plain(bad))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("damaged");
    }
  }
}
