package hearsay.language;

/** The one backbone of a test run: its models take seconds to load. */
public final class TestLinguist {
  private static final class Holder {
    static final Linguist LINGUIST = new CoreNlpLinguist();
  }

  private TestLinguist() {}

  public static Linguist get() {
    return Holder.LINGUIST;
  }
}
