package hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the workbench's module, as in docs/architecture.md. */
@AnalyzeClasses(packages = "hearsay.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ServerHouseTest {
  @ArchTest
  static final ArchRule theWorkbenchKnowsNoSql =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule pagesDoNotKnowTheApi =
      noClasses()
          .that()
          .resideInAPackage("hearsay.server.page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("hearsay.server.api..");

  @ArchTest
  static final ArchRule theApiDoesNotKnowThePages =
      noClasses()
          .that()
          .resideInAPackage("hearsay.server.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("hearsay.server.page..");

  @ArchTest
  static final ArchRule picturesKnowNothingOfTheWeb =
      noClasses()
          .that()
          .resideInAPackage("hearsay.server.picture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "jakarta..", "gg.jte..");

  @ArchTest
  static final ArchRule roomsAreFreeOfCycles =
      slices().matching("hearsay.server.(*)..").should().beFreeOfCycles();
}
