package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.GsrCorpus.Gold;
import hearsay.evaluation.GsrEvent.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GsrTest {
  private static Side side(String... codes) {
    return new Side(Set.of(codes), Set.of());
  }

  private static GsrEvent event(String type, Side source, Side target) {
    return new GsrEvent(type, source, target, false);
  }

  private static Map<String, Double> score(List<GsrEvent> gold, List<GsrEvent> found) {
    GsrScorer scorer = new GsrScorer();
    scorer.add(gold, found);
    Scores scores = new Scores();
    scorer.report(scores);
    return scores.figures();
  }

  @Test
  void anEventTooManyCostsPrecisionOnly() {
    GsrEvent aid = event("AID", side("NOR"), side("MWI"));
    GsrEvent other = event("CONSULT", side("NOR"), side("TZA"));
    Map<String, Double> figures = score(List.of(aid), List.of(aid, other));
    assertThat(figures)
        .containsEntry("type.micro.p", 50.0)
        .containsEntry("type.micro.r", 100.0)
        .containsEntry("type.macro.f1", 100.0)
        .containsEntry("full", 100.0)
        .containsEntry("slots.all.sourceCode.p", 50.0)
        .containsEntry("slots.best.sourceCode.p", 100.0);
  }

  @Test
  void theRightTypeWithTheWrongPartyIsNotFull() {
    Map<String, Double> figures =
        score(
            List.of(event("AID", side("NOR"), side("MWI"))),
            List.of(event("AID", side("NOR"), side("ZMB"))));
    assertThat(figures).containsEntry("type.micro.f1", 100.0).containsEntry("full", 0.0);
  }

  @Test
  void pairsOfOneActAreOneCompound() {
    List<GsrEvent> compounds =
        GsrCompounds.of(
            List.of(
                event("AID", side("NOR"), side("MWI")), event("AID", side("NOR"), side("ZMB"))));
    assertThat(compounds).containsExactly(event("AID", side("NOR"), side("MWI", "ZMB")));
  }

  @Test
  void mirrorImagesAreOneReciprocalEvent() {
    List<GsrEvent> compounds =
        GsrCompounds.of(
            List.of(
                event("CONSULT", side("NOR"), side("MWI")),
                event("CONSULT", side("MWI"), side("NOR"))));
    assertThat(compounds).hasSize(1);
    assertThat(compounds.get(0).reciprocal()).isTrue();
    assertThat(compounds.get(0).source().codes()).containsExactlyInAnyOrder("NOR", "MWI");
  }

  @Test
  void aReciprocalGoldEventIsComparedWithBothPartiesAtOnce() {
    GsrEvent gold = new GsrEvent("AGREE", side("NOR", "MWI"), Side.NOBODY, true);
    assertThat(score(List.of(gold), List.of(event("AGREE", side("NOR"), side("MWI")))))
        .containsEntry("full", 100.0);
  }

  @Test
  void codesAndSectorsAreBroughtToOneForm() {
    assertThat(GsrCorpus.code("uno")).isEqualTo("IGO");
    assertThat(GsrCorpus.code("JAP")).isEqualTo("JPN");
    assertThat(GsrCorpus.code("---")).isEmpty();
    assertThat(GsrCorpus.sector("CVLalb")).isEqualTo("CVL");
    assertThat(GsrCorpus.sector("***")).isEmpty();
    assertThat(GsrCorpus.type("DEMAND")).isEqualTo("REQUEST");
  }

  @Test
  void readsRecordsAndMakesOneUnitOfOneSentence(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("records.json");
    Files.writeString(
        file,
        """
        [{"id": "D", "event": "DOCUMENT"},
         {"id": "A", "event": "FIGHT", "date": "2001-02-03", "text": "Norway fought.",
          "source": [{"code": "NOR", "sector": "MIL"}], "target": "", "textInfo": {"markup": ""}},
         {"id": "A", "event": "AID", "date": "2001-02-03", "text": "Norway fought",
          "source": [{"code": "NOR"}, {"code": "MWI"}], "target": null, "textInfo": ""}]
        """);
    List<Gold> records = GsrCorpus.read(file);
    assertThat(records).extracting(Gold::id).containsExactly("A", "A#2");
    assertThat(records.get(0).event().type()).isEqualTo("ASSAULT");
    assertThat(records.get(0).event().source().sectors()).containsExactly("MIL");
    assertThat(records.get(1).event().reciprocal()).isTrue();
    assertThat(GsrCorpus.units(records)).hasSize(1);
  }

  @Test
  void saysWhereACorpusIsNotOne(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("records.json");
    Files.writeString(file, "{\"id\": 1}");
    assertThatThrownBy(() -> GsrCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("records.json")
        .hasMessageContaining("array");
    Files.writeString(file, "[{\"id\": \"A\", \"event\": \"AID\"}]");
    assertThatThrownBy(() -> GsrCorpus.read(file))
        .hasMessageContaining("record 1: expected \"text\"");
  }
}
