package hearsay.intake;

import hearsay.intake.page.PageMetadata;
import hearsay.intake.page.SavedPage;
import hearsay.model.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A saved web page: one report. A date that the page gives and that is none is passed over, since
 * nobody who saves a page can mend it.
 */
final class SavedPages implements Format {
  private static final int HEAD = 8192;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?:charset\\s*=|<\\?xml[^>]{0,100}encoding\\s*=)\\s*[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Contents open(Source source, IntakeSettings settings) throws IOException {
    try {
      byte[] bytes = source.bytes(settings.largestPage());
      SavedPage page = SavedPage.parse(Decoder.decode(bytes, declared(bytes)));
      String text = page.body().text();
      if (text.isBlank()) {
        throw new Refusal(
            Reason.NO_ARTICLE,
            "is a page without an article; save the article's text as a .txt file");
      }
      if (text.getBytes(StandardCharsets.UTF_8).length > settings.largest()) {
        throw Source.tooLarge(settings.largest());
      }
      Article article = fields(page.metadata()).article(text, settings);
      return Contents.of(new Received(article, source.where(), Optional.of(page.body().map())));
    } catch (Refusal e) {
      return Contents.of(e.at(source.where()));
    }
  }

  private static Fields fields(PageMetadata page) {
    List<String> credits =
        page.holders().stream().flatMap(holder -> Agencies.in(holder).stream()).distinct().toList();
    String published = page.published();
    return new Fields(
        null,
        page.url(),
        page.title(),
        page.byline(),
        page.outlet(),
        null,
        null,
        published == null ? null : PublicationDate.iso(published).orElse(null),
        credits);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = CHARSET.matcher(head);
    try {
      return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // The page names an encoding that does not exist.
      return Optional.empty();
    }
  }
}
