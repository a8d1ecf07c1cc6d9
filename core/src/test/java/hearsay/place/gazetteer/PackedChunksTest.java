package hearsay.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Packed chunks give what was packed, wherever their ends fall. */
class PackedChunksTest {
  private static byte[] pack(byte[] whole, int chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(whole.length);
    out.writeInt(chunk);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int begin = 0; begin < whole.length; begin += chunk) {
      Deflater deflater = new Deflater();
      deflater.setInput(whole, begin, Math.min(chunk, whole.length - begin));
      deflater.finish();
      byte[] some = new byte[chunk + 100];
      int length = deflater.deflate(some);
      deflater.end();
      out.writeInt(length);
      packed.write(some, 0, length);
    }
    packed.writeTo(out);
    return bytes.toByteArray();
  }

  private static PackedChunks read(byte[] packed) throws IOException {
    return PackedChunks.read(new DataInputStream(new ByteArrayInputStream(packed)));
  }

  @Property(tries = 200)
  void everyNumberReadsAsInOnePiece(
      @ForAll @Size(min = 8, max = 200) byte[] whole,
      @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    Bytes bytes = new PackedBytes(read(pack(whole, chunk)), 1, whole.length - 1);
    Bytes plain = new Bytes.Mapped(ByteBuffer.wrap(whole).slice(1, whole.length - 1));
    for (int at = 0; at + 4 <= whole.length - 1; at++) {
      assertThat(bytes.get(at)).isEqualTo(plain.get(at));
      assertThat(bytes.getShort(at)).isEqualTo(plain.getShort(at));
      assertThat(bytes.getInt(at)).isEqualTo(plain.getInt(at));
    }
    assertThat(bytes.all())
        .isEqualTo(plain.all())
        .isEqualTo(Arrays.copyOfRange(whole, 1, whole.length));
    CRC32 one = new CRC32();
    CRC32 other = new CRC32();
    bytes.addTo(one);
    plain.addTo(other);
    assertThat(one.getValue()).isEqualTo(other.getValue());
  }

  @Test
  void manyThreadsReadTheSame() throws IOException {
    byte[] whole = new byte[50_000];
    new java.util.Random(7).nextBytes(whole);
    PackedChunks chunks = read(pack(whole, 1_000));
    assertThat(
            IntStream.range(0, 200_000)
                .parallel()
                .allMatch(i -> chunks.get(i * 7 % whole.length) == whole[i * 7 % whole.length]))
        .isTrue();
  }

  @Test
  void aBrokenChunkIsTold() throws IOException {
    byte[] packed = pack(new byte[100], 50);
    packed[packed.length - 6] ^= 0x55;
    PackedChunks chunks = read(packed);
    assertThat(chunks.get(0)).isZero();
    assertThatThrownBy(() -> chunks.get(99)).hasMessageContaining("broken");
  }

  @Test
  void whatIsCutShortIsRefused() throws IOException {
    byte[] packed = pack(new byte[100], 50);
    assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length - 3)))
        .isInstanceOf(IOException.class);
  }
}
