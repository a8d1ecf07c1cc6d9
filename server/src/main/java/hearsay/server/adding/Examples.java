package hearsay.server.adding;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The reports that come with the program, to try it on. All in them is made up. */
final class Examples {
  private static final List<String> NAMES =
      List.of(
          "aid.txt",
          "border-clash.txt",
          "border-clash-copy.txt",
          "border-clash-later.txt",
          "border-clash-wire.txt",
          "cotonou-march.html",
          "earthquake.txt",
          "election.txt",
          "hotel-attack.txt",
          "negotiation.txt",
          "sanctions.txt",
          "typhoon-samar.html",
          "wire-brief.txt");

  private Examples() {}

  static void into(Parcel parcel) throws IOException {
    for (String name : NAMES) {
      try (InputStream in =
          Examples.class.getResourceAsStream("/hearsay/server/examples/" + name)) {
        if (in == null) {
          throw new IOException("the example " + name + " is missing from the program");
        }
        parcel.put(name, in);
      }
    }
  }
}
