package hearsay.server.adding;

import hearsay.ledger.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is, at one moment.
 *
 * @param id of the job
 * @param what was brought, for people
 * @param brought when, in ISO 8601
 * @param taken reports gone through so far
 * @param stored reports that the ledger has now and had not, or had otherwise
 * @param known reports that the ledger had already
 * @param aside inputs that gave no report
 * @param reports what became of the first {@link #SHOWN} reports
 * @param setAside why the first {@link #SHOWN} of the others gave none
 * @param note what whoever brought it should know besides, or null
 */
public record Progress(
    String id,
    String what,
    String brought,
    State state,
    int taken,
    int stored,
    int known,
    int aside,
    List<Added> reports,
    List<Left> setAside,
    @Nullable String note) {
  /** So many are told one by one. */
  public static final int SHOWN = 200;

  public Progress {
    reports = List.copyOf(reports);
    setAside = List.copyOf(setAside);
  }

  /** Where a job stands. */
  public enum State {
    /** Others are before it. */
    WAITING,
    /** The page is being fetched. */
    FETCHING,
    /** The language models are being loaded, which is done once. */
    LOADING,
    /** Reports are being read and stored. */
    READING,
    /** All is stored; what the reports say together is being found. */
    COMPARING,
    /** All is done. */
    DONE,
    /** It could not be done; the note says why. */
    FAILED;

    public boolean isEnd() {
      return this == DONE || this == FAILED;
    }
  }

  /** A report that the ledger has now. */
  public record Added(String report, @Nullable String title, Outcome outcome) {}

  /** An input that gave no report. */
  public record Left(String where, String message) {}
}
