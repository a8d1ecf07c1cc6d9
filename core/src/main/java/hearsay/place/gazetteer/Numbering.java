package hearsay.place.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts in the order in which they first come. */
final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The text's number; -1 for an empty one. */
  int of(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  List<String> texts() {
    return texts;
  }
}
