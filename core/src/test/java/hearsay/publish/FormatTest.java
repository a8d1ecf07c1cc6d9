package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void isFoundByNameInAnyCase() {
    assertThat(Format.of("jsonl")).isEqualTo(Format.JSONL);
    assertThat(Format.of("CSV")).isEqualTo(Format.CSV);
  }

  @Test
  void namesTheFormatsThereAreWhenAskedForAnother() {
    assertThatThrownBy(() -> Format.of("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xml")
        .hasMessageContaining(
            "text, jsonl, csv, html, polecat, mentions, ucdp, geojson, parquet, annotation, prov");
  }
}
