package hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources behind what a person named: files, folders and "-", one at a time and in order. */
final class Inputs {
  /** What comes next: a source, or word of an input that gives none. */
  record Next(@Nullable Source source, @Nullable SetAside setAside) {}

  private final Deque<Path> folderPaths = new ArrayDeque<>();
  private final Set<Path> seenFolders = new HashSet<>();
  private final Deque<String> named;
  private final InputStream standardInput;
  private @Nullable Path folder;
  private boolean anyInFolder;

  Inputs(List<String> named, InputStream standardInput) {
    this.named = new ArrayDeque<>(named);
    this.standardInput = standardInput;
  }

  /** Null at the end. */
  @Nullable Next next() {
    while (true) {
      Path path = folderPaths.poll();
      if (path != null) {
        Next next = inFolder(path);
        if (next != null) {
          return next;
        }
      } else if (folder != null) {
        Path done = folder;
        folder = null;
        if (!anyInFolder) {
          return aside(
              Reason.NO_REPORTS,
              done.toString(),
              "has no reports; files named *.txt, *.html, *.htm, *.jsonl and *.json are read");
        }
      } else {
        String name = named.poll();
        if (name == null) {
          return null;
        }
        Next next = named(name);
        if (next != null) {
          return next;
        }
      }
    }
  }

  private @Nullable Next named(String name) {
    if (name.equals("-")) {
      return new Next(Source.stream("standard input", standardInput), null);
    }
    if (name.isBlank()) { // Java would take it for the folder that the command runs in
      return aside(
          Reason.MISSING_FILE, "\"" + name + "\"", "an empty name; for this folder, write .");
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder = path;
        anyInFolder = false;
        seenFolders.clear();
        return enter(path);
      }
      if (!Files.exists(path)) {
        return aside(Reason.MISSING_FILE, name, "no such file or folder");
      }
      return new Next(Source.file(path), null);
    } catch (InvalidPathException e) {
      return aside(Reason.MISSING_FILE, name, "no such file or folder");
    }
  }

  private @Nullable Next inFolder(Path path) {
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    Path name = path.getFileName();
    if (name == null || !Formats.isKnown(name.toString().toLowerCase(Locale.ROOT))) {
      return null;
    }
    anyInFolder = true;
    return new Next(Source.file(path), null);
  }

  /** Puts a folder's entries in front of the rest; gives word only if that is impossible. */
  private @Nullable Next enter(Path path) {
    List<Path> entries = new ArrayList<>();
    try {
      // A link may lead back to a folder above; each is read once.
      if (!seenFolders.add(path.toRealPath())) {
        return null;
      }
      try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
        for (Path entry : all) {
          if (!String.valueOf(entry.getFileName()).startsWith(".")) {
            entries.add(entry);
          }
        }
      }
    } catch (IOException e) {
      anyInFolder = true;
      return aside(Reason.UNREADABLE, path.toString(), "cannot be opened; check its permissions");
    }
    entries.sort(Collections.reverseOrder());
    entries.forEach(folderPaths::push);
    return null;
  }

  private static Next aside(Reason reason, String where, String message) {
    return new Next(null, new SetAside(reason, where, message));
  }
}
