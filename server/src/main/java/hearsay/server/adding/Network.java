package hearsay.server.adding;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * All addresses that begin alike.
 *
 * @param first one of them
 * @param bits how many of the first bits are alike
 */
record Network(InetAddress first, int bits) {
  /**
   * A network that is written as 192.168.0.0/16.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Network parse(String written) {
    int slash = written.indexOf('/');
    String address = slash < 0 ? "" : written.substring(0, slash);
    if (!address.matches("[0-9.]+|[0-9a-f:]*:[0-9a-f:]*")) {
      throw new IllegalArgumentException("no network: " + written);
    }
    try {
      InetAddress first = InetAddress.getByName(address);
      int bits = Integer.parseInt(written.substring(slash + 1));
      if (bits < 0 || bits > 8 * first.getAddress().length) {
        throw new IllegalArgumentException("no network: " + written);
      }
      return new Network(first, bits);
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException("no network: " + written, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] given = address.getAddress();
    if (own.length != given.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((own[bit / 8] & mask) != (given[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
