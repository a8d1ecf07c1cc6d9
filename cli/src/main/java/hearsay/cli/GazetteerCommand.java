package hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay gazetteer}: the lists of places that names are placed by. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Builds a gazetteer from GeoNames' files, and says what one holds.",
    subcommands = {GazetteerBuildCommand.class, GazetteerInfoCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class GazetteerCommand {}
