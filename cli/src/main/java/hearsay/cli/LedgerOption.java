package hearsay.cli;

import picocli.CommandLine.Option;

/** Which ledger. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "PLACE",
      description =
          "The ledger: a file, or jdbc:postgresql://HOST/DATABASE (PostgreSQL 15 or newer; "
              + "user and password as ?user=NAME&password=WORD). "
              + "Default: the environment variable HEARSAY_LEDGER.",
      defaultValue = "${env:HEARSAY_LEDGER}")
  private String place = "";

  String place() {
    return place;
  }
}
