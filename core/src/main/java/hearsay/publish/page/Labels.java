package hearsay.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words on a map, so that none covers another. */
final class Labels {
  /** Where words may stand to a point, best first. */
  private enum Side {
    RIGHT("start", 12, 4),
    LEFT("end", -12, 4),
    ABOVE("middle", 0, -14),
    BELOW("middle", 0, 22);

    final String anchor;
    final int dx;
    final int dy;

    Side(String anchor, int dx, int dy) {
      this.anchor = anchor;
      this.dx = dx;
      this.dy = dy;
    }
  }

  /** Words set: the anchor and the base line's point, in pixels. */
  record Placed(String anchor, double x, double y) {}

  private record Room(double left, double top, double right, double bottom) {
    boolean meets(Room other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static final double LETTER = 7.4;
  private static final double LINE = 15;

  private final List<Room> taken = new ArrayList<>();

  /** Keeps words off a stretch of the map. */
  void block(double left, double top, double right, double bottom) {
    taken.add(new Room(left, top, right, bottom));
  }

  /** A place beside a point for words, or none. */
  Optional<Placed> beside(double x, double y, String words) {
    for (Side side : Side.values()) {
      Placed placed = new Placed(side.anchor, x + side.dx, y + side.dy);
      if (take(placed, words)) {
        return Optional.of(placed);
      }
    }
    return Optional.empty();
  }

  /** Whether there was room for words about a point; it is taken then. */
  boolean over(double x, double y, String words) {
    return take(new Placed("middle", x, y), words);
  }

  private boolean take(Placed placed, String words) {
    double width = LETTER * words.length();
    double left =
        switch (placed.anchor()) {
          case "start" -> placed.x();
          case "end" -> placed.x() - width;
          default -> placed.x() - width / 2;
        };
    Room room = new Room(left, placed.y() - LINE + 3, left + width, placed.y() + 3);
    boolean onMap =
        room.left() >= 2
            && room.right() <= Projection.WIDTH - 2
            && room.top() >= 2
            && room.bottom() <= Projection.HEIGHT - 2;
    if (!onMap || taken.stream().anyMatch(room::meets)) {
      return false;
    }
    taken.add(room);
    return true;
  }
}
