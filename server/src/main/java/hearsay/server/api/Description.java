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

  private static final String SCHEMA = "/hearsay/publish/reading.schema.json";

  private final byte[] yaml = read(RESOURCE);

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
    routes.getEachTime(
        "/reading.schema.json",
        context -> {
          new Parameters(context, List.of());
          context.contentType(Form.JSON.type()).result(read(SCHEMA));
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

  private static byte[] read(String resource) {
    try (InputStream in = Description.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
