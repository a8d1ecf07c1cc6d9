package hearsay.intake;

/** What became of one input: nothing that was asked for is lost without a word. */
public sealed interface Taken permits Received, SetAside {
  /** The file, or the file and line, for people. */
  String where();
}
