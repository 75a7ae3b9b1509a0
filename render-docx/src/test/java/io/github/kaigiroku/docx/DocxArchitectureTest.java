package io.github.kaigiroku.docx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kaigiroku.house.HouseRules;
import org.junit.jupiter.api.Test;

class DocxArchitectureTest {

    private static final JavaClasses DOCX = HouseRules.mainClasses();

    @Test
    void theRendererKnowsFormsNotRecords() {
        HouseRules.usesOnly(
                DOCX,
                "docx",
                "form",
                "profile",
                "render",
                "problem",
                "model",
                "json",
                "validation",
                "internal.agenda",
                "internal.deflate",
                "publication");
        noClasses()
                .that()
                .resideOutsideOfPackage("..docx.recovery..") // excused: reading a record back is what it is for
                .and()
                .doNotHaveSimpleName("DocxRecords")
                .and()
                .doNotHaveSimpleName("RecoveredRecord")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HouseRules.packages("model", "json"))
                .allowEmptyShould(true)
                .check(DOCX);
    }

    @Test
    void theRendererNeedsNothingBesideTheJdkAndCore() {
        classes()
                .that()
                .resideOutsideOfPackages("..docx.read..", "..docx.intake..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.xml..", "org.jspecify..", "io.github.kaigiroku..")
                .because("a package is little more than names; POI took a third of a second to write them")
                .check(DOCX);
        noClasses()
                .that()
                .resideInAPackage("..docx.write..")
                .or()
                .haveSimpleName("DocxRenderer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..docx.read..", "..docx.recovery..", "..docx.intake..")
                .because("a consumer that only renders may leave POI out")
                .check(DOCX);
    }

    @Test
    void readingUsesOfPoiOnlyItsPackages() {
        classes()
                .that()
                .resideInAPackage("..docx.read..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.jspecify..",
                        "io.github.kaigiroku..",
                        "org.apache.poi.openxml4j..",
                        "org.apache.commons.compress..")
                .because("a document in memory takes fifty times the size of its text")
                .check(DOCX);
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseRules.namesSayWhatAClassIs(DOCX);
    }

    @Test
    void staticsNeverChange() {
        HouseRules.staticsNeverChange(DOCX);
    }
}
