package hearsay.publish;

import hearsay.model.EventType;
import java.util.Locale;

/** How the contract spells the names of the model's enums. */
final class Spelling {
  private Spelling() {}

  /**
   * "material conflict" for MATERIAL_CONFLICT; PLOVER's event types keep the codebook's capitals.
   */
  static String of(Enum<?> value) {
    return value instanceof EventType
        ? value.name()
        : value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * The value spelt so.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E parse(Class<E> type, String spelt) {
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(spelt)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + spelt + "\"");
  }
}
