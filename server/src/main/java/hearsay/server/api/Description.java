package hearsay.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The API's description of itself (OpenAPI), as it is written and as JSON. */
public final class Description {
  private static final String RESOURCE = "/hearsay/server/openapi.yaml";

  private final byte[] yaml = read();

  void install(Routes routes) {
    routes.getEachTime(
        "/openapi.yaml",
        context -> {
          new Parameters(context, List.of());
          context.contentType("application/yaml").result(yaml);
        });
    routes.getEachTime(
        "/openapi.json",
        context -> {
          new Parameters(context, List.of());
          Routes.json(context, json());
        });
  }

  /** As JSON. */
  public String json() {
    try {
      Object tree = new ObjectMapper(new YAMLFactory()).readValue(yaml, Object.class);
      return new ObjectMapper().writeValueAsString(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is written. */
  public String yaml() {
    return new String(yaml, StandardCharsets.UTF_8);
  }

  private static byte[] read() {
    try (InputStream in = Description.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
