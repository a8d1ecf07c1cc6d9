package hearsay.server.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program; what they print is escaped. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "hearsay.server.page");

  private Templates() {}

  /** The page that a template makes of its parameters. */
  static String render(String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput(16_384);
    ENGINE.render(name + ".jte", parameters, out);
    return out.toString();
  }

  /** HTML that is known to be safe, since it was built element by element. */
  static Content html(String safe) {
    return out -> out.writeContent(safe);
  }
}
