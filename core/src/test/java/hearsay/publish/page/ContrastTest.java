package hearsay.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's colours against WCAG 2.2, level AA: 4.5 to 1 for words, 3 to 1 for pictures. */
class ContrastTest {
  private static final String CSS = Template.resource("page.css");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6,8});");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsAreLegible(String theme) {
    Map<String, int[]> colours = colours(theme);
    for (String ground : List.of("paper", "surface")) {
      for (String ink : List.of("ink", "muted", "accent", "conflict", "cooperation")) {
        assertThat(contrast(colour(colours, ink), colour(colours, ground)))
            .as("%s on %s, %s", ink, ground, theme)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (String ground : List.of("tint", "tint-2", "tint-3", "chosen")) {
      int[] shade = over(colour(colours, ground), colour(colours, "paper"));
      assertThat(contrast(colour(colours, "ink"), shade)).as(ground).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void mapsAreLegible(String theme) {
    Map<String, int[]> colours = colours(theme);
    for (String ground : List.of("land", "sea")) {
      assertThat(contrast(colour(colours, "ink"), colour(colours, ground)))
          .isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(colour(colours, "accent"), colour(colours, ground)))
          .isGreaterThanOrEqualTo(3);
    }
  }

  /** The colours of a theme, red to blue, and how opaque, 0 to 255 each. */
  private static Map<String, int[]> colours(String theme) {
    int dark = CSS.indexOf("prefers-color-scheme: dark");
    String rules =
        theme.equals("light") ? CSS.substring(0, dark) : CSS.substring(dark, CSS.indexOf("* {"));
    Map<String, int[]> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(rules);
    while (found.find()) {
      String hex = found.group(2);
      int opacity = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
      colours.put(
          found.group(1),
          new int[] {
            Integer.parseInt(hex.substring(1, 3), 16),
            Integer.parseInt(hex.substring(3, 5), 16),
            Integer.parseInt(hex.substring(5, 7), 16),
            opacity
          });
    }
    return colours;
  }

  private static int[] colour(Map<String, int[]> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static int[] over(int[] top, int[] ground) {
    int[] mixed = new int[4];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (top[i] * top[3] + ground[i] * (255 - top[3])) / 255;
    }
    mixed[3] = 255;
    return mixed;
  }

  private static double contrast(int[] one, int[] other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int[] colour) {
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
