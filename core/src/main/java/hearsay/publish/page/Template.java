package hearsay.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The skeleton of a page with its style and script built in. A content security policy lets the
 * browser run and apply these two, known by their hashes, and load nothing at all.
 */
final class Template {
  static final String STYLE = resource("page.css");
  static final String SCRIPT = resource("page.js");
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src " + hash(STYLE),
          "script-src " + hash(SCRIPT),
          "base-uri 'none'",
          "form-action 'none'");

  private static final Map<String, Document> PARSED = new ConcurrentHashMap<>();

  private Template() {}

  /** A fresh copy of a skeleton, {@code "page.html"} or {@code "index.html"}. */
  static Document of(String skeleton) {
    return PARSED.computeIfAbsent(skeleton, Template::parsed).clone();
  }

  private static Document parsed(String skeleton) {
    Document page = Jsoup.parse(resource(skeleton));
    page.outputSettings().prettyPrint(false);
    part(page, "meta[http-equiv]").attr("content", POLICY);
    part(page, "style").appendChild(new DataNode(STYLE));
    page.select("script").forEach(script -> script.appendChild(new DataNode(SCRIPT)));
    return page;
  }

  /** The one element of a skeleton that a CSS selector names. */
  static Element part(Element page, String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector);
  }

  static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}
