package hearsay.server.page;

import hearsay.publish.page.Page;
import hearsay.publish.page.WorldOutline;
import hearsay.server.guard.Refusal;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Styles, scripts and pictures that pages load. Their addresses change with their content, so that
 * a browser may keep them for good.
 */
public final class Assets {
  private static final String OURS = "/hearsay/server/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private record Asset(byte[] content, String type) {}

  private final Map<String, Asset> all = new LinkedHashMap<>();
  private final String stamp;

  public Assets() {
    put("page.css", Page.style().getBytes(StandardCharsets.UTF_8), CSS);
    put("page.js", Page.script().getBytes(StandardCharsets.UTF_8), SCRIPT);
    put("workbench.css", resource(OURS + "workbench.css"), CSS);
    put("workbench.js", resource(OURS + "workbench.js"), SCRIPT);
    put("map.js", resource(OURS + "map.js"), SCRIPT);
    put(
        "world.json",
        WorldOutline.geoJson().getBytes(StandardCharsets.UTF_8),
        "application/geo+json");
    put("icon.svg", resource(OURS + "icon.svg"), "image/svg+xml");
    put("htmx.js", resource(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js"), SCRIPT);
    put("leaflet.js", resource(WEBJARS + "leaflet/1.9.4/dist/leaflet.js"), SCRIPT);
    put("leaflet.css", resource(WEBJARS + "leaflet/1.9.4/dist/leaflet.css"), CSS);
    stamp = stamp(all.values());
  }

  private void put(String name, byte[] content, String type) {
    all.put(name, new Asset(content, type));
  }

  /** The address of an asset. */
  public String url(String name) {
    if (!all.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + stamp + "/" + name;
  }

  public void install(JavalinConfig config) {
    config.routes.get("/assets/{stamp}/{name}", this::answer);
    config.routes.get("/favicon.ico", context -> context.redirect(url("icon.svg")));
  }

  private void answer(Context context) {
    Asset asset = all.get(context.pathParam("name"));
    if (asset == null) {
      throw Refusal.notFound("There is no such file.");
    }
    boolean current = context.pathParam("stamp").equals(stamp);
    context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    context.contentType(asset.type()).result(asset.content());
  }

  private static byte[] resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String stamp(Iterable<Asset> assets) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.forEach(asset -> digest.update(asset.content()));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}
