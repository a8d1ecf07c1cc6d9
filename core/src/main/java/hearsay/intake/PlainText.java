package hearsay.intake;

import hearsay.model.Article;
import java.io.IOException;
import java.util.Optional;

/**
 * A text file: one report, with or without front matter. Without, the report's text is the file's
 * own, so that offsets fit the file.
 */
final class PlainText implements Format {
  @Override
  public Contents open(Source source, IntakeSettings settings) throws IOException {
    try {
      byte[] bytes = source.bytes(settings.largest());
      String text = Decoder.decode(bytes, Optional.empty());
      Optional<FrontMatter> matter = FrontMatter.of(text);
      Fields fields = matter.map(FrontMatter::fields).orElse(Fields.NONE);
      Article article = fields.article(matter.map(FrontMatter::body).orElse(text), settings);
      return Contents.of(new Received(article, source.where(), Optional.empty()));
    } catch (Refusal e) {
      return Contents.of(e.at(source.where()));
    }
  }
}
