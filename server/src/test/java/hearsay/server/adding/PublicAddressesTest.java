package hearsay.server.adding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  private static boolean isPublic(String address) throws UnknownHostException {
    return PublicAddresses.contain(InetAddress.getByName(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2001:200::1"
      })
  void theOpenWebIsPublic(String address) throws UnknownHostException {
    assertThat(isPublic(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.0.0.0",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.0",
        "172.31.255.255",
        "192.168.255.255",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "fe80::1",
        "fc00::1",
        "fdff::1",
        "ff02::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::",
        "100::1"
      })
  void thisMachineAndItsNetworkAreNot(String address) throws UnknownHostException {
    assertThat(isPublic(address)).isFalse();
  }

  @Test
  void everyLineOfTheTableIsANetworkAReasonAndASource() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PublicAddresses.class.getResourceAsStream("not-public.tsv")),
                StandardCharsets.UTF_8))) {
      List<String> facts = lines.lines().filter(line -> !line.startsWith("#")).toList();
      assertThat(facts).hasSizeGreaterThan(20).doesNotHaveDuplicates();
      for (String fact : facts) {
        String[] cells = fact.split("\t", -1);
        assertThat(cells).as(fact).hasSize(3).doesNotContain("");
        Network network = Network.parse(cells[0]);
        assertThat(PublicAddresses.contain(network.first())).as(fact).isFalse();
      }
    }
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    for (String wrong :
        List.of("10.0.0.0", "10.0.0.0/33", "::/129", "localhost/8", "x/1", "1/-1")) {
      assertThatThrownBy(() -> Network.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
