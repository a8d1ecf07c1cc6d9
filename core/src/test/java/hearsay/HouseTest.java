package hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of docs/architecture.md. */
@AnalyzeClasses(packages = "hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  private static final String[] ROOMS = {
    "hearsay.attribution..",
    "hearsay.factuality..",
    "hearsay.event..",
    "hearsay.actor..",
    "hearsay.quantity..",
    "hearsay.time..",
    "hearsay.place.."
  };

  @ArchTest
  static final ArchRule theModelKnowsNoOtherRoom =
      classes()
          .that()
          .resideInAPackage("hearsay.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("hearsay.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule onlyTheLanguageRoomKnowsItsModels =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..");

  @ArchTest
  static final ArchRule onlyTheSpanModelKnowsOnnx =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.language.pieces..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule theSpanModelKnowsNoParser =
      noClasses()
          .that()
          .resideInAPackage("hearsay.language.pieces..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "hearsay.language");

  @ArchTest
  static final ArchRule theLanguageRoomKnowsOnlyTheModel =
      noClasses()
          .that()
          .resideInAPackage("hearsay.language..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are rooms other than model and language",
                  type ->
                      type.getPackageName().startsWith("hearsay.")
                          && !type.getPackageName().startsWith("hearsay.model")
                          && !type.getPackageName().startsWith("hearsay.language")));

  @ArchTest
  static final ArchRule roomsDoNotKnowEachOther =
      slices()
          .matching("hearsay.(attribution|factuality|event|actor|quantity|time|place)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule roomsDoNotReachBackOrAhead =
      noClasses()
          .that()
          .resideInAnyPackage(ROOMS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("hearsay.intake..", "hearsay.reading..", "hearsay.publish..");

  @ArchTest
  static final ArchRule publishKnowsOnlyTheModel =
      noClasses()
          .that()
          .resideInAPackage("hearsay.publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "hearsay.intake..",
              "hearsay.language..",
              "hearsay.reading..",
              "hearsay.attribution..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsParquetsMetadata =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.publish.parquet")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.parquet..");

  @ArchTest
  static final ArchRule coreKnowsNeitherSqlNorTheWeb =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.net.http..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("hearsay.(*)..").should().beFreeOfCycles();
}
