package hearsay.cli;

import hearsay.publish.Format;
import hearsay.publish.ReadingWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --format} of the commands that give out readings. */
final class FormatOption {
  /** For the commands' help. */
  static final String DESCRIPTION =
      "text, jsonl, html or csv; in formats of others polecat, mentions (GDELT), ucdp, geojson,"
          + " parquet, annotation (W3C) or prov (default: ${DEFAULT-VALUE}).";

  private FormatOption() {}

  /**
   * A writer to standard output.
   *
   * @throws CommandLine.ParameterException if that is a terminal, which cannot show the format
   */
  static ReadingWriter standardOutput(Format format, CommandSpec command) {
    if (!format.isText() && Terminal.isOutput()) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          format + " is not for a terminal: give --out FILE, or send the output to one");
    }
    return format.open(new FileOutputStream(FileDescriptor.out), Terminal.style());
  }

  static final class Name implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      try {
        return Format.of(name);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    }
  }
}
