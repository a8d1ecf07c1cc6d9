package hearsay.server.adding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Fetches pages of the open web, one at a time, and nothing from anywhere else: http and https
 * only, no cookies, no passwords, few redirects, each checked as the first address was.
 */
final class PageFetcher implements AutoCloseable {
  private static final int REDIRECTS = 5;
  private static final int LARGEST = 16_000_000;
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ALL = Duration.ofSeconds(30);
  private static final int CHUNK = 1 << 14;

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  /** Four numbers as everybody writes them. */
  private static final Pattern IPV4 =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

  /**
   * A page as it came.
   *
   * @param address where it was at last
   * @param type its content type as the host names it, with the encoding
   */
  record Page(URI address, String type, Body body) {
    boolean isPlain() {
      return type.startsWith("text/plain");
    }
  }

  private final HttpClient client = new HttpClient();
  private final IntPredicate ports;

  PageFetcher() throws IOException {
    this(PublicAddresses::contain, port -> port == -1 || port == 80 || port == 443);
  }

  /**
   * @param allowed addresses that may be connected to
   * @param ports that may; -1 for the scheme's own
   */
  PageFetcher(Predicate<InetAddress> allowed, IntPredicate ports) throws IOException {
    this.ports = ports;
    client.setFollowRedirects(false);
    client.setConnectTimeout(CONNECTING.toMillis());
    client.setIdleTimeout(CONNECTING.toMillis());
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Hearsay/0.1"));
    client.setSocketAddressResolver(
        new CheckedAddresses(allowed, task -> Threads.quiet(task, "workbench-addresses").start()));
    try {
      client.start();
    } catch (Exception e) {
      throw new IOException("pages cannot be fetched: " + e.getMessage(), e);
    }
  }

  /**
   * Fetches a page.
   *
   * @throws FetchException if it may or can not be fetched, with words for a person
   */
  Page fetch(String address) throws FetchException, InterruptedException {
    long until = System.nanoTime() + ALL.toNanos();
    URI at = checked(address);
    for (int i = 0; i <= REDIRECTS; i++) {
      Object found = once(at, until);
      if (found instanceof Page page) {
        return page;
      }
      at = checked(at.resolve((URI) found).toString());
    }
    throw new FetchException(address + " leads from one address to the next without end");
  }

  /**
   * An address of the web without anything in it that hides where it leads.
   *
   * @throws FetchException if it is none
   */
  URI checked(String address) throws FetchException {
    try {
      URI uri = new URI(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
        throw new FetchException("only addresses of the web are fetched (https://…)");
      }
      if (uri.getRawUserInfo() != null) {
        throw new FetchException("the address may not have a name or password in it");
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      if (ENDS_IN_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
        // 0177.0.0.1 and 2130706433 mean different machines to different programs
        throw new FetchException("the host is a number in disguise; write its address as usual");
      }
      if (!ports.test(uri.getPort())) {
        throw new FetchException("pages are fetched from the web's usual ports only");
      }
      return new URI(scheme, null, uri.getHost(), uri.getPort(), "/", null, null)
          .resolve(path(uri));
    } catch (URISyntaxException e) {
      throw new FetchException("this is no address of the web; write it as https://…");
    }
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    // a path with two slashes in front would be taken for a host
    String plain = path.startsWith("//") ? "/." + path : path;
    return uri.getRawQuery() == null ? plain : plain + "?" + uri.getRawQuery();
  }

  /** The page, or the URI that it has moved to. */
  private Object once(URI at, long until) throws FetchException, InterruptedException {
    try (InputStreamResponseListener listener = new InputStreamResponseListener()) {
      Request request = client.newRequest(at).timeout(left(until), TimeUnit.NANOSECONDS);
      request.headers(fields -> fields.put(HttpHeader.ACCEPT, "text/html,text/plain;q=0.5"));
      request.send(listener);
      Response response = listener.get(left(until), TimeUnit.NANOSECONDS);
      String location = response.getHeaders().get(HttpHeader.LOCATION);
      if (HttpStatus.isRedirection(response.getStatus()) && location != null) {
        var unused = request.abort(new FetchException("moved"));
        return new URI(location);
      }
      check(at, response);
      return new Page(at, type(response), new Body(bytes(at, listener, request, until)));
    } catch (TimeoutException e) {
      throw new FetchException(at.getHost() + " did not answer in time");
    } catch (ExecutionException e) {
      throw explained(at, e.getCause() == null ? e : e.getCause());
    } catch (URISyntaxException e) {
      throw new FetchException(at + " leads to an address that is none");
    } catch (IOException e) {
      throw explained(at, e);
    }
  }

  private static long left(long until) throws FetchException {
    long left = until - System.nanoTime();
    if (left <= 0) {
      throw new FetchException("the page took too long");
    }
    return left;
  }

  private static void check(URI at, Response response) throws FetchException {
    if (!HttpStatus.isSuccess(response.getStatus())) {
      throw new FetchException(at + " answers " + response.getStatus());
    }
    String type = type(response).replaceFirst(";.*", "").strip();
    if (!PAGES.contains(type)) {
      throw new FetchException(
          at
              + " is no page but "
              + (type.isEmpty() ? "of no type" : type)
              + "; only pages are read");
    }
  }

  private static String type(Response response) {
    String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(
      URI at, InputStreamResponseListener listener, Request request, long until)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    InputStream in = listener.getInputStream();
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      all.write(chunk, 0, read);
      if (all.size() > LARGEST) {
        var unused = request.abort(new FetchException("too large"));
        throw new FetchException(at + " has more than " + LARGEST / 1_000_000 + " MB");
      }
      left(until);
    }
    return all.toByteArray();
  }

  private static FetchException explained(URI at, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FetchException known) {
        return known;
      }
    }
    return new FetchException(at.getHost() + " cannot be reached");
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      // The process ends; what is not closed then is closed by it.
    }
  }
}
