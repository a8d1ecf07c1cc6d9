package hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A failure in words that a person can act on; never a stack trace. */
final class Complaint {
  private Complaint() {}

  static String of(Throwable failure) {
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return of(unchecked.getCause());
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": may not be opened (check its permissions)";
    }
    if (failure instanceof FileSystemException file) {
      String reason = file.getReason();
      return file.getFile() + ": " + (reason == null ? "cannot be used" : reason);
    }
    if (failure instanceof IOException) {
      return String.valueOf(failure.getMessage());
    }
    StackTraceElement[] trace = failure.getStackTrace();
    return "a fault of Hearsay's own, please report it: "
        + failure
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
