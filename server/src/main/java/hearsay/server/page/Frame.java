package hearsay.server.page;

/**
 * What stands around every page.
 *
 * @param title of the page, for the browser's tab
 * @param room of the workbench that it belongs to: where the navigation shows one to be
 * @param assets where styles and scripts are
 * @param mayWrite whether who looks at it may add and review
 * @param formToken goes with every form, so that no other site can send one
 */
public record Frame(String title, Room room, Assets assets, boolean mayWrite, String formToken) {
  /** The workbench's rooms, in the navigation's order. */
  public enum Room {
    HOME("/", "Overview", 'o'),
    CLAIMS("/claims", "Claims", 'c'),
    HAPPENINGS("/happenings", "Happenings", 'h'),
    STORIES("/stories", "Stories", 's'),
    DISPUTES("/disputes", "Disputes", 'd'),
    SOURCES("/sources", "Sources", 'v'),
    REPORTS("/reports", "Reports", 'r'),
    REVIEWS("/reviews", "Reviews", 'w'),
    ADD("/add", "Add", 'a'),
    NONE("", "", ' ');

    private final String path;
    private final String label;
    private final char key;

    Room(String path, String label, char key) {
      this.path = path;
      this.label = label;
      this.key = key;
    }

    public String path() {
      return path;
    }

    public String label() {
      return label;
    }

    /** The key that leads there, after "g". */
    public char key() {
      return key;
    }
  }
}
