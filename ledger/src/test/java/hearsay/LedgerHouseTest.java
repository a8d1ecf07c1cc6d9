package hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the ledger's module, as in docs/architecture.md. */
@AnalyzeClasses(
    packages = {"hearsay.ledger", "hearsay.corroboration"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class LedgerHouseTest {
  @ArchTest
  static final ArchRule onlyTheLedgerKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule theLedgerDoesNotReachAheadToCorroboration =
      noClasses()
          .that()
          .resideInAPackage("hearsay.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("hearsay.corroboration..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("hearsay.(**)").should().beFreeOfCycles();
}
