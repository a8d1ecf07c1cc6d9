package hearsay.publish;

import hearsay.model.Reading;
import hearsay.publish.page.Page;
import java.io.IOException;
import java.io.Writer;

/**
 * One reading as one page that needs nothing else. A page holds one report: for several, {@link
 * HtmlFolder}.
 */
public final class HtmlWriter implements ReadingWriter {
  private final Writer out;
  private boolean written;

  public HtmlWriter(Writer out) {
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the page is written already
   */
  @Override
  public void write(Reading reading) throws IOException {
    if (written) {
      throw new IOException("an HTML page holds one report; several need a folder");
    }
    written = true;
    out.write(Page.of(reading));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
