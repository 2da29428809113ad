package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** The plan of the house. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.entente.model..", "org.jspecify..");

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAnyPackage("..read..", "..annotate..", "..extract..", "..resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..pipeline..", "..rdf..", "..store..", "..query..", "..timeline..", "..export..");

    @ArchTest
    static final ArchRule nothingKnowsTheCli = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule nothingLivesInTheRootPackage =
            noClasses().should().resideInAPackage("org.entente").allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyAnnotateAndLearnKnowOpenNlp = noClasses()
            .that()
            .resideOutsideOfPackages("..annotate..", "..learn..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule onlyAnnotateKnowsTheParser = noClasses()
            .that()
            .resideOutsideOfPackage("..annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.maltparser..");

    @ArchTest
    static final ArchRule extractKnowsOnlyTheModelAndTheLanguage = classes()
            .that()
            .resideInAPackage("..extract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.entente.extract..",
                    "org.entente.model..",
                    "org.entente.language..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule mergeKnowsOnlyTheModel = classes()
            .that()
            .resideInAPackage("..merge..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.entente.merge..", "org.entente.model..", "org.jspecify..");

    @ArchTest
    static final ArchRule learnKnowsNoOtherRoom = classes()
            .that()
            .resideInAPackage("..learn..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.entente.learn..", "opennlp..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTdb = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.tdb1..");

    @ArchTest
    static final ArchRule onlyTheCliKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule theMiddleNeverSeesJena = noClasses()
            .that()
            .resideInAnyPackage(
                    "..annotate..", "..extract..", "..resolve..", "..merge..", "..pipeline..", "..timeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule theMiddleDoesNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage(
                    "..model..",
                    "..annotate..",
                    "..extract..",
                    "..resolve..",
                    "..merge..",
                    "..rdf..",
                    "..timeline..",
                    "..pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*");

    @ArchTest
    static final ArchRule nobodyAsksTheClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule onlyTheCliPrints = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule commandsLiveInTheCli = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .should()
            .resideInAPackage("..cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)$")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");
}
