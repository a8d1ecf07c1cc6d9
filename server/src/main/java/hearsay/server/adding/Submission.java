package hearsay.server.adding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.intake.IntakeSettings;
import hearsay.server.guard.Caller;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings to be added: a form's fields or a JSON object with {@code text} (and {@code
 * title}, {@code outlet}, {@code published}, {@code url}) or {@code address}, files, or JSON Lines.
 */
public final class Submission {
  private static final Set<String> FIELDS =
      new TreeSet<>(Set.of("text", "title", "outlet", "published", "url", "address"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private Submission() {}

  /**
   * Takes it.
   *
   * @throws Refusal if there is nothing in it, or it makes no sense
   */
  public static Job take(Context context, Adding adding) throws IOException {
    String type = String.valueOf(context.contentType());
    if (context.isMultipartFormData()) {
      List<UploadedFile> files =
          context.uploadedFiles().stream().filter(file -> file.size() > 0).toList();
      return files.isEmpty() ? form(context, adding) : adding.files(parcel(files));
    }
    if (context.isFormUrlencoded()) {
      return form(context, adding);
    }
    if (type.startsWith("application/json")) {
      return json(context, adding);
    }
    if (type.startsWith("application/x-ndjson") || type.startsWith("application/jsonl")) {
      try (InputStream in = context.bodyInputStream()) {
        return adding.files(new Parcel(IntakeSettings.DEFAULT).put("reports.jsonl", in));
      }
    }
    throw new Refusal(
        415,
        "Not taken in this form",
        "Send application/json, application/x-ndjson, or a form (multipart/form-data for files).",
        null);
  }

  private static Parcel parcel(List<UploadedFile> files) throws IOException {
    Parcel parcel = new Parcel(IntakeSettings.DEFAULT);
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        parcel.put(file.filename(), in);
      }
    }
    return parcel;
  }

  private static Job form(Context context, Adding adding) throws IOException {
    for (String field : context.formParamMap().keySet()) {
      if (!field.equals(Caller.FIELD) && !field.equals("file")) {
        checkName(field);
      }
    }
    return take(name -> context.formParam(name), adding);
  }

  private static Job json(Context context, Adding adding) throws IOException {
    JsonNode given;
    try {
      given = JSON.readTree(context.bodyAsBytes());
    } catch (JsonProcessingException e) {
      throw new Refusal(400, "No JSON", "The body is no JSON object.", null);
    }
    if (given == null || !given.isObject()) {
      throw new Refusal(400, "No JSON", "The body is no JSON object.", null);
    }
    for (Iterator<String> names = given.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      checkName(name);
      if (!given.path(name).isTextual() && !given.path(name).isNull()) {
        throw Refusal.badParameter(name, "must be a string");
      }
    }
    return take(name -> given.path(name).textValue(), adding);
  }

  private static void checkName(String field) {
    if (!FIELDS.contains(field)) {
      throw Refusal.badParameter(
          field, "there is no such field; there are: " + String.join(", ", FIELDS));
    }
  }

  private static Job take(UnaryOperator<@Nullable String> fields, Adding adding)
      throws IOException {
    String address = fields.apply("address");
    String text = fields.apply("text");
    if (address != null && !address.isBlank()) {
      return adding.page(address);
    }
    if (text == null) {
      throw Refusal.badParameter("text", "is missing; send a report's text, a file or an address");
    }
    return adding.paste(
        new Pasted(
            text,
            fields.apply("title"),
            fields.apply("outlet"),
            fields.apply("published"),
            fields.apply("url")));
  }
}
