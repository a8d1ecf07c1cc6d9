package hearsay.server;

import hearsay.corroboration.Corroboration;
import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A workbench over a ledger of its own, and a program that asks it. */
public final class Site implements AutoCloseable {
  private final Ledger ledger;
  private final Workbench workbench;
  private final Path file;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Site(Ledger ledger, Workbench workbench, Path file) {
    this.ledger = ledger;
    this.workbench = workbench;
    this.file = file;
  }

  /** Over reports that tell the same happenings, compared. */
  public static Site ofGroups(ServerSettings settings) throws IOException {
    return of(groups(), settings);
  }

  /** Over some readings, compared. */
  public static Site of(List<Reading> readings, ServerSettings settings) throws IOException {
    Path file = Files.createTempDirectory("workbench").resolve("test.ledger");
    Ledger ledger = Ledger.open(file.toString());
    ledger.add(readings.stream().map(Entry::of).toList(), Again.KEEP);
    Corroboration.run(ledger, Outlets.bundled(), (done, total) -> {});
    return new Site(ledger, Workbench.start(ledger, settings), file);
  }

  /** Of each report the first of its name. */
  public static List<Reading> groups() throws IOException {
    Map<String, Reading> readings = new LinkedHashMap<>();
    try (InputStream packed = Site.class.getResourceAsStream("groups.readings.jsonl.gz");
        JsonlReader lines =
            new JsonlReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(packed)), StandardCharsets.UTF_8))) {
      for (Optional<Reading> next = lines.next(); next.isPresent(); next = lines.next()) {
        readings.putIfAbsent(next.get().report().id(), next.get());
      }
    }
    return List.copyOf(readings.values());
  }

  public Ledger ledger() {
    return ledger;
  }

  public Workbench workbench() {
    return workbench;
  }

  /** The routes that the workbench answers. */
  public List<String> routes() {
    return workbench.routes();
  }

  public int port() {
    return workbench.port();
  }

  /** A request to an address, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> post(String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  @Override
  public void close() throws IOException {
    workbench.close();
    ledger.close();
    try (Stream<Path> all = Files.walk(Objects.requireNonNull(file.getParent()))) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
