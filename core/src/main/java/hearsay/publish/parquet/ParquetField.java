package hearsay.publish.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/**
 * A column of a file.
 *
 * @param list whether a row holds any number of values rather than one; every value may be null
 */
public record ParquetField(String name, Primitive type, boolean list) {
  /** What a value is. */
  public enum Primitive {
    /** {@link String}, kept as UTF-8. */
    STRING(Type.BYTE_ARRAY),
    /** {@link Long}. */
    INT64(Type.INT64),
    /** {@link Double}. */
    DOUBLE(Type.DOUBLE);

    private final Type physical;

    Primitive(Type physical) {
      this.physical = physical;
    }

    Type physical() {
      return physical;
    }
  }

  /** Where the values stand in the schema's tree; of a list in three levels, as the format asks. */
  List<String> path() {
    return list ? List.of(name, "list", "element") : List.of(name);
  }

  /** The schema's elements for the column, the outer first. */
  List<SchemaElement> schema() {
    List<SchemaElement> elements = new ArrayList<>();
    if (list) {
      elements.add(
          group(name, FieldRepetitionType.REQUIRED)
              .setConverted_type(ConvertedType.LIST)
              .setLogicalType(LogicalType.LIST(new ListType())));
      elements.add(group("list", FieldRepetitionType.REPEATED));
    }
    SchemaElement value =
        new SchemaElement(list ? "element" : name)
            .setType(type.physical())
            .setRepetition_type(FieldRepetitionType.OPTIONAL);
    if (type == Primitive.STRING) {
      value
          .setConverted_type(ConvertedType.UTF8)
          .setLogicalType(LogicalType.STRING(new StringType()));
    }
    elements.add(value);
    return elements;
  }

  private static SchemaElement group(String name, FieldRepetitionType repetition) {
    return new SchemaElement(name).setRepetition_type(repetition).setNum_children(1);
  }
}
