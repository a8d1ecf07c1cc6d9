package hearsay.ledger;

import hearsay.model.Article;
import hearsay.model.Outlet;
import hearsay.model.Report;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names that follow from what is named: the first 128 bits of a SHA-256. They are kept as UUIDs
 * (version 8, "custom", RFC 9562), which both databases store in 16 bytes and put in one order.
 */
final class ContentHash {
  private ContentHash() {}

  /**
   * The revision of a report: its identity, text and metadata. Not its credits, language and
   * dateline, which Hearsay itself finds, so that a later Hearsay that finds more takes the same
   * text for the same revision.
   */
  static UUID revision(Report report) {
    return revision(
        report.id(),
        report.url(),
        report.title(),
        report.byline(),
        report.outlet(),
        report.published(),
        report.text());
  }

  /** The revision that a reading of this article will have. */
  static UUID revision(Article article) {
    return revision(
        article.id(),
        article.url(),
        article.title(),
        article.byline(),
        article.outlet(),
        article.published(),
        article.text());
  }

  private static UUID revision(
      String id,
      @Nullable String url,
      @Nullable String title,
      @Nullable String byline,
      Outlet outlet,
      @Nullable String published,
      String text) {
    return of(
        id, url, title, byline, outlet.name(), outlet.domain(), outlet.country(), published, text);
  }

  /** A reading, by its revision and its line in UTF-8. */
  static UUID reading(UUID revision, byte[] line) {
    MessageDigest digest = sha256();
    add(digest, revision.toString().getBytes(StandardCharsets.UTF_8));
    add(digest, line);
    return uuid(digest);
  }

  /** The hash of some texts; where one ends and the next begins counts, and so does a missing. */
  static UUID of(@Nullable String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      add(digest, part == null ? null : part.getBytes(StandardCharsets.UTF_8));
    }
    return uuid(digest);
  }

  private static void add(MessageDigest digest, byte @Nullable [] part) {
    digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).array());
    if (part != null) {
      digest.update(part);
    }
  }

  private static UUID uuid(MessageDigest digest) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
