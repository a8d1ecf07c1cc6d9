package hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cases kept as files: text in, what is found out. */
final class Cases {
  private Cases() {}

  static List<JsonNode> in(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
      List<JsonNode> cases = new ArrayList<>();
      new YAMLMapper().readTree(in).forEach(cases::add);
      return cases;
    }
  }
}
