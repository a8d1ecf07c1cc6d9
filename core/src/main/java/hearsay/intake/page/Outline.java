package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page's visible text as blocks in reading order, and the elements that they stand in. */
record Outline(List<Block> blocks, List<Region> regions) {
  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

  Outline {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }

  static Outline of(Document page) {
    Walk walk = new Walk();
    page.filter(walk);
    walk.flush();
    return new Outline(walk.blocks, walk.regions);
  }

  static boolean isNotDisplayed(Element element) {
    return NOT_DISPLAYED.matcher(element.attr("style")).find();
  }

  /** One pass over the page; no recursion, so that deep nesting does no harm. */
  private static final class Walk implements NodeFilter {
    private static final Set<String> SILENT =
        Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "button",
            "textarea",
            "input",
            "datalist",
            "math",
            "noframes",
            "frameset",
            "applet",
            "dialog");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Region> open = new ArrayDeque<>();
    private final BlockBuilder builder = new BlockBuilder();
    private int links;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        take(text);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element) || node instanceof Document) {
        return FilterResult.CONTINUE;
      }
      Region parent = open.peek();
      int nth = parent == null ? 1 : parent.nextChild();
      if (SILENT.contains(element.normalName()) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Region region = new Region(parent, element, regions.size(), nth);
      if (region.is(Role.UNSEEN) && !element.isBlock()) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaks(region)) {
        flush();
      }
      region.open(blocks.size());
      regions.add(region);
      open.push(region);
      links += element.normalName().equals("a") ? 1 : 0;
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !(node instanceof Document)) {
        if (breaks(open.getFirst())) {
          flush();
        }
        open.pop().close(blocks.size(), regions.size());
        links -= element.normalName().equals("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private void take(TextNode node) {
      Region region = open.peek();
      if (region != null) {
        String raw = node.getWholeText();
        int offset = region.takeOwn(raw.codePointCount(0, raw.length()));
        builder.append(raw, region, offset, links > 0);
      }
    }

    void flush() {
      Region region = open.peek();
      while (region != null && !breaks(region) && region.parent() != null) {
        region = region.parent();
      }
      if (!builder.isEmpty() && region != null) {
        blocks.add(builder.take(region));
      }
    }

    private static boolean breaks(Region region) {
      return region.element().isBlock()
          || region.tag().equals("br")
          || region.is(Role.CAPTION) && !region.tag().equals("a");
    }

    private static boolean isHidden(Element element) {
      if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
        return true;
      }
      // A whole article may be hidden until a script shows it; a few inline words are hidden for
      // good.
      return !element.isBlock() && isNotDisplayed(element);
    }
  }
}
