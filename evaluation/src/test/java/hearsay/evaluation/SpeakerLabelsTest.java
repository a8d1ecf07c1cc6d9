package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.evaluation.SpeakerLabels.Form;
import hearsay.evaluation.SpeakerLabels.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The labelled sources are well-formed, as far as that shows without the corpus. */
class SpeakerLabelsTest {
  private final SpeakerLabels labels = new SpeakerLabels();
  private final List<Label> all = labels.all();

  @Test
  void enoughSourcesOfEnoughDocumentsAreLabelled() {
    assertThat(all.stream().filter(label -> label.form() != Form.SURNAME))
        .hasSizeGreaterThanOrEqualTo(420);
    assertThat(all.stream().map(Label::document).distinct()).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void aDocumentIsOfOneHalf() {
    assertThat(all).allMatch(label -> Set.of("dev", "test").contains(label.half()));
    assertThat(all.stream().map(label -> label.document() + label.half()).distinct().count())
        .isEqualTo(all.stream().map(Label::document).distinct().count());
  }

  @Test
  void noSourceIsLabelledTwice() {
    assertThat(all.stream().map(label -> label.document() + label.source()).toList())
        .doesNotHaveDuplicates();
    assertThat(all).allMatch(label -> label.source().length() > 0);
  }

  @Test
  void everyEntityIsMentionedSomewhereElseThanInTheSource() {
    for (Label label : all) {
      for (String entity : label.entities()) {
        if (!entity.equals(SpeakerLabels.NOBODY)) {
          assertThat(labels.mentions(label.document(), entity))
              .as("%s of %s", entity, label)
              .anyMatch(mention -> !mention.overlaps(label.source()));
        }
      }
    }
  }

  @Test
  void mentionsAreSpansGivenOnceByOneEntity() {
    for (String document : all.stream().map(Label::document).collect(Collectors.toSet())) {
      assertThat(
              all.stream()
                  .filter(label -> label.document().equals(document))
                  .flatMap(label -> label.entities().stream())
                  .distinct()
                  .flatMap(entity -> labels.mentions(document, entity).stream())
                  .toList())
          .allMatch(mention -> mention.length() > 0)
          .doesNotHaveDuplicates();
    }
  }
}
