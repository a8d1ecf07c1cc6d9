package hearsay.event;

import hearsay.language.Table;
import hearsay.model.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes and what each is in PLOVER. Immutable. */
final class Cameo {
  static final Cameo STANDARD = new Cameo();

  /**
   * One code.
   *
   * @param code digits; letters where only PLOVER knows the event
   * @param goldstein -10 to 10, or null
   */
  record Code(
      String code,
      EventType type,
      @Nullable String mode,
      List<String> contexts,
      @Nullable Double goldstein) {
    Code {
      contexts = List.copyOf(contexts);
    }

    /** The code itself where CAMEO has it, else null. */
    @Nullable String cameo() {
      return Character.isDigit(code.charAt(0)) ? code : null;
    }
  }

  private final Map<String, Code> codes = new HashMap<>();

  private Cameo() {
    for (Table.Row row : Table.read(Cameo.class, "cameo.tsv", 5)) {
      Code code =
          new Code(
              row.cell(0),
              EventType.valueOf(row.cell(1)),
              given(row.cell(2)),
              row.cell(3).equals("-") ? List.of() : List.of(row.cell(3).split(",", -1)),
              row.cell(4).equals("-") ? null : Double.valueOf(row.cell(4)));
      if (codes.put(code.code(), code) != null) {
        throw row.wrong("a code twice");
      }
    }
  }

  /** A cell's text; null for "-". */
  static @Nullable String given(String cell) {
    return cell.equals("-") ? null : cell;
  }

  Optional<Code> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /**
   * A code of the table.
   *
   * @throws IllegalArgumentException if there is none
   */
  Code code(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no CAMEO code: " + code));
  }
}
