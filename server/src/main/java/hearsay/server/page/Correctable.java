package hearsay.server.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.Review;
import hearsay.model.Actor;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.publish.wording.Figures;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reading as it can be corrected.
 *
 * @param words of the report that it was read from
 * @param claim id of the claim that it is told in, or its own
 */
public record Correctable(String words, String claim, List<Input> inputs) {
  public Correctable {
    inputs = List.copyOf(inputs);
  }

  /**
   * One thing that may be otherwise.
   *
   * @param name as in the output contract
   * @param value as it was read; empty for none
   * @param options what it can be; empty where anything may be written
   */
  public record Input(String name, String label, String value, List<String> options) {
    public Input {
      options = List.copyOf(options);
    }
  }

  static Optional<Correctable> of(Reading reading, Review.About about, String id) {
    ReadingIndex index = new ReadingIndex(reading);
    return switch (about) {
      case CLAIM -> index.claim(id).map(claim -> of(claim, index));
      case EVENT ->
          reading.events().stream()
              .filter(event -> event.id().equals(id))
              .findFirst()
              .map(event -> of(event, index));
      case FIGURE ->
          reading.quantities().stream()
              .filter(figure -> figure.id().equals(id))
              .findFirst()
              .map(Correctable::of);
    };
  }

  private static Correctable of(Claim claim, ReadingIndex index) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        text("source", "Who says it", Wording.voice(claim.chain().get(claim.chain().size() - 1))));
    inputs.add(choice("attitude", "Attitude", claim.attitude(), Attitude.values()));
    factuality(inputs, claim.factuality());
    inputs.add(text("content", "What is said", index.words(claim.spans().content())));
    return new Correctable(index.words(claim.spans().content()), claim.id(), inputs);
  }

  private static Correctable of(Event event, ReadingIndex index) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(choice("type", "Type", event.type(), EventType.values()));
    inputs.add(text("mode", "Mode", event.mode()));
    inputs.add(text("actors", "Who", names(event.actors())));
    inputs.add(text("recipients", "To whom", names(event.recipients())));
    inputs.add(text("place", "Where", index.place(event.place()).map(Wording::place).orElse("")));
    inputs.add(text("time", "When", index.time(event.time()).map(Wording::time).orElse("")));
    factuality(inputs, event.factuality());
    return new Correctable(index.words(event.trigger()), event.claim(), inputs);
  }

  private static Correctable of(Quantity figure) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(text("min", "Least", number(figure.min())));
    inputs.add(text("max", "Most", number(figure.max())));
    inputs.add(choice("measure", "What it measures", figure.measure(), Quantity.Measure.values()));
    inputs.add(text("of", "Of what", figure.of()));
    inputs.add(text("side", "Whose (country)", figure.side()));
    inputs.add(text("unit", "Unit", figure.unit()));
    return new Correctable(figure.text(), Objects.requireNonNullElse(figure.claim(), ""), inputs);
  }

  private static void factuality(List<Input> inputs, Factuality factuality) {
    inputs.add(
        choice("certainty", "Certainty", factuality.certainty(), Factuality.Certainty.values()));
    inputs.add(choice("polarity", "Polarity", factuality.polarity(), Factuality.Polarity.values()));
    inputs.add(choice("reality", "Reality", factuality.reality(), Factuality.Reality.values()));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Wording::actor).collect(Collectors.joining("; "));
  }

  private static String number(@Nullable Double number) {
    return number == null ? "" : Figures.plain(number);
  }

  private static Input text(String name, String label, @Nullable String value) {
    return new Input(name, label, value == null ? "" : value, List.of());
  }

  private static Input choice(String name, String label, Enum<?> value, Enum<?>[] all) {
    return new Input(
        name, label, Spelling.of(value), Arrays.stream(all).map(Spelling::of).toList());
  }

  /**
   * What differs from the reading, as one JSON object of strings.
   *
   * @param given by an input's name
   */
  String correction(UnaryOperator<String> given) {
    ObjectNode changed = JsonNodeFactory.instance.objectNode();
    for (Input input : inputs) {
      String value = given.apply(input.name()).strip();
      if (!value.equals(input.value().strip())) {
        changed.put(input.name(), value);
      }
    }
    return changed.toString();
  }
}
