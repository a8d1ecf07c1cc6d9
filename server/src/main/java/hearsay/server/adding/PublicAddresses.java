package hearsay.server.adding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Which addresses are of the open web: what any stranger could reach just as well. */
final class PublicAddresses {
  private static final Network PUBLIC_IPV6 = Network.parse("2000::/3");
  private static final List<Network> NOT_PUBLIC = table();

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    if (address instanceof Inet6Address && !PUBLIC_IPV6.contains(address)) {
      return false;
    }
    return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
  }

  private static List<Network> table() {
    try (InputStream in = PublicAddresses.class.getResourceAsStream("not-public.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Network.parse(line.substring(0, line.indexOf('\t'))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
