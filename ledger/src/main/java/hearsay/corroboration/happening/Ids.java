package hearsay.corroboration.happening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids from content. */
final class Ids {
  private static final int BYTES = 10;

  private Ids() {}

  /** The content hash of a mention: of its report's id, where and as what it stands there. */
  static String of(Mention mention) {
    String key =
        mention.report() + '\n' + mention.begin() + '\n' + mention.type() + mention.event();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "h-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
