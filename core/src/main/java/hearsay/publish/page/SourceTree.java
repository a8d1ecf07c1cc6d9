package hearsay.publish.page;

import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Outlet, sources, claims: the chains of all claims laid over one another. */
final class SourceTree {
  private final SourceLink link;
  private final Map<String, SourceTree> under = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  private SourceTree(SourceLink link) {
    this.link = link;
  }

  static void fill(Element section, Reading reading) {
    Map<String, SourceTree> roots = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      Map<String, SourceTree> level = roots;
      SourceTree at = null;
      for (SourceLink link : claim.chain()) {
        at = level.computeIfAbsent(key(link), key -> new SourceTree(link));
        level = at.under;
      }
      if (at != null) {
        at.claims.add(claim);
      }
    }
    Element list = section.appendElement("ul").addClass("tree");
    roots.values().forEach(root -> root.draw(list));
  }

  /** A voice is the same one where it is called the same. */
  private static String key(SourceLink link) {
    return Wording.voice(link).toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  private void draw(Element list) {
    Element item = list.appendElement("li");
    item.appendElement("span").addClass("who").text(Wording.voice(link));
    Set<String> known = new LinkedHashSet<>(Wording.known(link));
    if (!known.isEmpty()) {
      item.appendText(" ").appendElement("small").text(String.join(" · ", known));
    }
    item.appendText(" ");
    claims.forEach(claim -> ArticleText.number(item, claim));
    if (!under.isEmpty()) {
      Element below = item.appendElement("ul");
      under.values().forEach(voice -> voice.draw(below));
    }
  }
}
