package hearsay.publish;

import hearsay.model.Span;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Records filled at random by their types: a component marked {@code @Nullable} is null now and
 * then, a list holds one to three, a string draws on letters of every width and on what JSON, CSV
 * and HTML must escape.
 */
public final class AnyRecord {
  private static final int[] LETTERS =
      "aZ0 .,;:'\"\\/<>&=+-@\n\r\t\u0000\u001b\u0085\u2028éß№东🔴𝔄\uFEFF".codePoints().toArray();

  private final Random random;

  private AnyRecord(Random random) {
    this.random = random;
  }

  public static <R extends Record> Arbitrary<R> of(Class<R> type) {
    return Arbitraries.randomValue(random -> type.cast(new AnyRecord(random).record(type)));
  }

  private Object record(Class<?> type) {
    if (type == Span.class) {
      int begin = random.nextInt(50);
      return new Span(begin, begin + random.nextInt(20));
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(component -> value(component.getAnnotatedType())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make a " + type, e);
    }
  }

  private @Nullable Object value(AnnotatedType annotated) {
    boolean nullable = annotated.isAnnotationPresent(Nullable.class);
    return nullable && random.nextInt(3) == 0 ? null : value(annotated.getType());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      Type item = list.getActualTypeArguments()[0];
      return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> value(item)).toList();
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return string();
    } else if (raw == Double.class || raw == double.class) {
      return random.nextBoolean() ? (double) random.nextInt(5000) : random.nextGaussian() * 1e7;
    } else if (raw == Long.class) {
      return random.nextLong();
    } else if (raw == boolean.class) {
      return random.nextBoolean();
    } else if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return record(raw);
  }

  private String string() {
    return IntStream.range(0, random.nextInt(12))
        .map(i -> LETTERS[random.nextInt(LETTERS.length)])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
