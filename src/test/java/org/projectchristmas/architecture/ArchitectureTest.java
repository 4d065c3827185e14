package org.projectchristmas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the house plan. */
class ArchitectureTest {
    private static final List<String> ALL_SEEING = List.of("cli", "bootstrap", "ui.shell");
    private static final String[] TOOLKIT = {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."};
    private static final String[] DATABASE = {
        "org.hibernate..",
        "jakarta.persistence..",
        "java.sql..",
        "javax.sql..",
        "com.zaxxer..",
        "org.flywaydb..",
        "org.h2..",
        "com.github.kagkarlsson.."
    };
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.projectchristmas");

    @Test
    void aRoomImportsOnlyWhatItsLineAllows() {
        Map<String, List<String>> borders = Rooms.borders();
        var crossings = new ArrayList<String>();
        for (JavaClass each : PROGRAM) {
            String from = room(each);
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.getPackageName().startsWith(Rooms.ROOT)) {
                    continue;
                }
                String to = room(target);
                if (!from.equals(to) && !mayImport(borders, from, to)) {
                    crossings.add(from + " <- " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(crossings).isEmpty();
    }

    private static boolean mayImport(Map<String, List<String>> borders, String from, String to) {
        return switch (from) {
            case "bootstrap" -> true;
            case "cli" -> !to.startsWith("ui") && !to.equals("bootstrap");
            case "ui.shell" ->
                !to.equals("bootstrap") && !to.equals("cli") && !to.equals("store") && !to.equals("config");
            default -> borders.getOrDefault(from, List.of()).contains(to);
        };
    }

    @Test
    void everyPackageHasItsLineAndEveryLineItsPackage() {
        var rooms = PROGRAM.stream()
                .map(ArchitectureTest::room)
                .distinct()
                .filter(room -> !ALL_SEEING.contains(room))
                .sorted()
                .toList();

        assertThat(rooms).containsExactlyElementsOf(Rooms.borders().keySet());
    }

    @Test
    void everyPackageIsNullMarked() {
        for (JavaClass each : PROGRAM) {
            assertThat(each.getPackage().isAnnotatedWith(NullMarked.class))
                    .as(each.getPackageName())
                    .isTrue();
        }
    }

    @Test
    void thereAreNoPackageCycles() {
        slices().matching("org.projectchristmas.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheWindowLoadsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.ROOT + "ui..", Rooms.ROOT + "bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOOLKIT)
                .check(PROGRAM);
    }

    @Test
    void aViewModelHoldsNoSceneGraph() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .check(PROGRAM);
    }

    @Test
    void timeIsPassedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT + "bootstrap..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(PROGRAM);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Utils?|Helper|Base|Abstract\\w+)$")
                .check(PROGRAM);
    }

    private static String room(JavaClass each) {
        return each.getPackageName().substring(Rooms.ROOT.length());
    }
}
