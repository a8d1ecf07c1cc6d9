package hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Takes in reports: text files, saved pages, JSON and JSON Lines, folders of these, and standard
 * input. Every report and every input that gives none comes out, in the order of the inputs.
 * Immutable; one instance may be used any number of times.
 */
public final class Intake {
  private final IntakeSettings settings;

  public Intake(IntakeSettings settings) {
    this.settings = settings;
  }

  /** As {@link #take(List, InputStream)}, with the process's own standard input. */
  public Stream<Taken> take(List<String> inputs) {
    return take(inputs, System.in);
  }

  /**
   * What the inputs hold. Nothing is opened before it is asked for, and one report is held at a
   * time, whatever the size of the whole. Close the stream if it is not read to its end.
   *
   * @param inputs files, folders, or "-" for standard input
   * @param standardInput what "-" stands for; its format is told by its first characters
   */
  public Stream<Taken> take(List<String> inputs, InputStream standardInput) {
    Reading reading = new Reading(new Inputs(inputs, standardInput));
    return StreamSupport.stream(reading, false).onClose(reading::close);
  }

  private final class Reading extends Spliterators.AbstractSpliterator<Taken> {
    private final Inputs inputs;
    private Format.@Nullable Contents open;
    private String where = "";

    Reading(Inputs inputs) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.inputs = inputs;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Taken> action) {
      while (true) {
        Taken taken = fromOpen();
        if (taken != null) {
          action.accept(taken);
          return true;
        }
        Inputs.Next next = inputs.next();
        if (next == null) {
          return false;
        }
        if (next.setAside() != null) {
          action.accept(next.setAside());
          return true;
        }
        if (next.source() != null) {
          SetAside failure = open(next.source());
          if (failure != null) {
            action.accept(failure);
            return true;
          }
        }
      }
    }

    private @Nullable SetAside open(Source source) {
      where = source.where();
      try {
        open = Formats.open(source, settings);
        return null;
      } catch (IOException e) {
        return unreadable();
      }
    }

    private @Nullable Taken fromOpen() {
      Format.Contents contents = open;
      if (contents == null) {
        return null;
      }
      try {
        if (contents.hasNext()) {
          return contents.next();
        }
        close();
        return null;
      } catch (UncheckedIOException e) {
        close();
        return unreadable();
      }
    }

    private SetAside unreadable() {
      return new SetAside(
          Reason.UNREADABLE, where, "cannot be read; check its permissions and that it is a file");
    }

    void close() {
      Format.Contents contents = open;
      open = null;
      if (contents != null) {
        try {
          contents.close();
        } catch (IOException e) {
          // Everything has been read from it already.
        }
      }
    }
  }
}
