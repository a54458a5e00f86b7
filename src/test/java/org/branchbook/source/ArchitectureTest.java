package org.branchbook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the compiled program to the package table and to what each part may touch. */
class ArchitectureTest {
    private static final String ROOT = "org.branchbook.";
    private static final Set<String> THREADS =
            Set.of("<init>", "ofPlatform", "ofVirtual", "startVirtualThread");
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.branchbook");

    @Test
    void everyPackageImportsOnlyWhatTheTableAllows() {
        assertTrue(CLASSES.size() > 5, "no classes found");
        none((from, to) ->
                to.getPackageName().startsWith(ROOT)
                        && !feature(to).equals(feature(from))
                        && !PackageTable.allows(feature(from), feature(to)));
    }

    @Test
    void everyPackageIsInTheTableAndNullMarked() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            if (!marked || !PackageTable.knows(feature(type))) {
                wrong.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), wrong, "packages not in the table, or without @NullMarked");
    }

    @Test
    void onlySheetWordExcelAndPageKnowPoiAndPdfBox() {
        Set<String> knowing = Set.of("sheet", "word", "excel", "page", "wordform", "excelform");
        none((from, to) ->
                startsWith(to, "org.apache.poi", "org.apache.pdfbox", "org.openxmlformats")
                        && !knowing.contains(feature(from)));
    }

    @Test
    void onlyWordFormsKnowPoiTl() {
        none((from, to) -> startsWith(to, "com.deepoove") && !feature(from).equals("wordform"));
    }

    @Test
    void onlyRepositoriesStorageAndWhatItStandsOnKnowSql() {
        Set<String> knowing = Set.of("storage", "database", "journal", "dump");
        none((from, to) ->
                startsWith(to, "java.sql", "javax.sql", "org.h2")
                        && !knowing.contains(feature(from))
                        && !outermost(from).endsWith("Repository"));
    }

    @Test
    void onlyStorageReachesBelowItButForLockAndPassword() {
        Set<String> shown = Set.of("Protection", "BookLock");
        none((from, to) ->
                Set.of("database", "journal").contains(feature(to))
                        && !Set.of("storage", feature(to)).contains(feature(from))
                        && !shown.contains(outermost(to).replaceFirst(".*\\.", "")));
    }

    @Test
    void viewModelsKnowNoNodes() {
        none((from, to) ->
                startsWith(to, "javafx.scene", "javafx.stage", "org.controlsfx")
                        && outermost(from).endsWith("ViewModel"));
    }

    @Test
    void nothingOpensANetworkConnection() {
        none((_, to) ->
                startsWith(to, "java.net.http", "javax.net")
                        || to.getName().matches("java\\.net\\..*(Socket|Connection)"));
    }

    @Test
    void onlyUiHandsWorkToTheScreen() {
        noCall(
                call ->
                        call.getTargetOwner().getName().equals("javafx.application.Platform")
                                && call.getName().equals("runLater"),
                "ui");
    }

    @Test
    void onlyUiAndDeskStartThreads() {
        noCall(
                call -> {
                    String owner = call.getTargetOwner().getName();
                    return owner.equals("java.util.concurrent.Executors")
                            || (owner.equals("java.lang.Thread")
                                    && THREADS.contains(call.getName()));
                },
                "ui",
                "desk");
    }

    @Test
    void onlyTheCommandLinePrints() {
        noCall(
                call ->
                        call.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("out", "err").contains(call.getName()),
                "app");
        noCall(call -> call.getTarget().getFullName().endsWith(".printStackTrace()"));
    }

    private static void none(BiPredicate<JavaClass, JavaClass> forbidden) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (forbidden.test(type, target)) {
                    found.add(type.getName() + " -> " + target.getName());
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    private static void noCall(Predicate<JavaAccess<?>> forbidden, String... except) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (Set.of(except).contains(feature(type))) {
                continue;
            }
            type.getAccessesFromSelf().stream()
                    .filter(forbidden)
                    .forEach(access -> found.add(access.getDescription()));
        }
        assertEquals("", String.join("\n", found));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.branchbook\\.?", "");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static boolean startsWith(JavaClass type, String... prefixes) {
        return List.of(prefixes).stream().anyMatch(type.getName()::startsWith);
    }
}
