package hearsay.server.adding;

/** Work behind the pages' back. */
final class Threads {
  private Threads() {}

  /** A thread that keeps no process alive. */
  static Thread quiet(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** A fault, on one line for whoever runs the workbench. */
  static void tell(String doing, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    System.err.println(
        ("hearsay: a fault of its own while " + doing + ": " + fault + place)
            .replaceAll("\\p{Cntrl}+", " "));
  }
}
