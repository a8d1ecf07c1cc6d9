package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter screen = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(screen), terminal, clock::get);
  }

  @Test
  void isSilentForTwoSeconds() {
    Progress progress = progress(true);
    clock.set(SECOND);
    progress.at(5, 10);
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void thenSaysHowFarHowFastAndHowLongStill() {
    Progress progress = progress(true);
    clock.set(4 * SECOND);
    progress.at(8, 100);
    assertThat(screen.toString()).contains("8 of 100 reports, 2.0/s, 0:46 left");
  }

  @Test
  void leavesTheTimeOutWhereTheTotalIsUnknown() {
    assertThat(Progress.line(8, -1, "reports", 4)).isEqualTo("8 reports, 2.0/s");
  }

  @Test
  void writesNothingWhereNobodyWatches() {
    Progress progress = progress(false);
    clock.set(9 * SECOND);
    progress.at(8, 100);
    progress.clear();
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void wipesItsLine() {
    Progress progress = progress(true);
    clock.set(4 * SECOND);
    progress.at(8, 100);
    progress.clear();
    assertThat(screen.toString()).endsWith("\r\u001b[K");
  }
}
