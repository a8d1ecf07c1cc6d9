package hearsay.publish.wording;

import hearsay.model.EventType;
import hearsay.model.TimeExpression;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the contract spells the names of the model's enums. */
public final class Spelling {
  private static final Map<Enum<?>, String> SPELT = new ConcurrentHashMap<>();

  private Spelling() {}

  /**
   * "material conflict" for MATERIAL_CONFLICT; the codes of PLOVER (event types) and of TIMEX3
   * (DATE) keep their capitals.
   */
  public static String of(Enum<?> value) {
    String known = SPELT.get(value);
    return known == null ? SPELT.computeIfAbsent(value, Spelling::spelt) : known;
  }

  private static String spelt(Enum<?> value) {
    return value instanceof EventType || value instanceof TimeExpression.Type
        ? value.name()
        : value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /**
   * The value spelt so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Enum<?> parse(Class<? extends Enum<?>> type, String spelt) {
    for (Enum<?> value : type.getEnumConstants()) {
      if (of(value).equals(spelt)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + spelt + "\"");
  }
}
