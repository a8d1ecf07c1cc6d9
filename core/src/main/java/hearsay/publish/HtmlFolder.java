package hearsay.publish;

import hearsay.model.Reading;
import hearsay.publish.page.IndexPage;
import hearsay.publish.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A page for each reading in a folder, and {@code index.html} that leads to them. */
public final class HtmlFolder implements ReadingWriter {
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final IndexPage index = new IndexPage();
  private final Set<String> names = new HashSet<>(Set.of("index"));

  /** Makes the folder if it is missing. */
  public HtmlFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(Reading reading) throws IOException {
    String file = name(reading.report().id()) + ".html";
    Files.writeString(folder.resolve(file), Page.of(reading));
    index.add(file, reading);
  }

  /** The report's id as a file name that every system takes and no other page has. */
  private String name(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
    String name = safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    if (name.isEmpty()) {
      name = "report";
    }
    String free = name;
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  @Override
  public void close() throws IOException {
    Files.writeString(folder.resolve("index.html"), index.html());
  }
}
