package hearsay.publish;

import hearsay.model.Actor;
import hearsay.model.CodePointText;
import hearsay.model.Hedge;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in which words are found by quoting them, so that fixtures need no counted offsets. */
record Passage(String text) {
  /** Where the words first stand. */
  Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new CodePointText(text).span(at, at + words.length());
  }

  List<Span> spans(String... words) {
    return Arrays.stream(words).map(this::span).toList();
  }

  Hedge hedge(String words) {
    return new Hedge(words, span(words));
  }

  Actor actor(String words, @Nullable String country, String... sectors) {
    return new Actor(words, span(words), null, country, List.of(sectors));
  }

  SourceLink outlet(String name) {
    return new SourceLink(SourceLink.Kind.OUTLET, null, name, null, null, null, false, null, null);
  }

  SourceLink source(
      SourceLink.Kind kind, String words, String cue, @Nullable String country, String... sectors) {
    return new SourceLink(
        kind, words, null, span(words), cue, null, false, country, List.of(sectors));
  }

  SourceLink anonymous(
      SourceLink.Kind kind, String words, String cue, @Nullable String country, String... sectors) {
    return new SourceLink(
        kind, words, null, span(words), cue, null, true, country, List.of(sectors));
  }
}
