package hearsay.intake.page;

import hearsay.intake.page.ElementNames.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page, and which of the page's blocks stand inside it. */
final class Region {
  private final @Nullable Region parent;
  private final Element element;
  private final int nth;
  private final int index;
  private int last;
  private int first;
  private final Set<Role> roles;
  private int end;
  private int children;
  private int ownLength;
  private @Nullable String selector;

  /**
   * @param index its place among all of the page's elements, an element before what it holds
   * @param nth which of its parent's child elements it is, from 1 (as in CSS)
   */
  Region(@Nullable Region parent, Element element, int index, int nth) {
    this.roles = ElementNames.rolesOf(element);
    this.parent = parent;
    this.element = element;
    this.index = index;
    this.last = index;
    this.nth = nth;
  }

  @Nullable Region parent() {
    return parent;
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  /** Whether its names say so. */
  boolean is(Role role) {
    return roles.contains(role);
  }

  /** Index of its first block. */
  int first() {
    return first;
  }

  /** Index after its last block. */
  int end() {
    return end;
  }

  void open(int blocks) {
    first = blocks;
    end = blocks;
  }

  /**
   * @param elements how many elements of the page have been opened so far
   */
  void close(int blocks, int elements) {
    end = blocks;
    last = elements - 1;
  }

  int nextChild() {
    return ++children;
  }

  /**
   * Takes in one of the element's own text nodes.
   *
   * @return where it begins in the element's own text, in code points
   */
  int takeOwn(int codePoints) {
    int at = ownLength;
    ownLength += codePoints;
    return at;
  }

  /** Whether it is another element's descendant. */
  boolean isInside(Region other) {
    return index > other.index && index <= other.last;
  }

  /** A CSS selector that holds for this element alone. */
  String selector() {
    String known = selector;
    if (known == null) {
      Deque<String> steps = new ArrayDeque<>();
      for (Region at = this; at != null; at = at.parent) {
        steps.push(at.parent == null ? at.tag() : at.tag() + ":nth-child(" + at.nth + ")");
      }
      known = String.join(" > ", steps);
      selector = known;
    }
    return known;
  }
}
