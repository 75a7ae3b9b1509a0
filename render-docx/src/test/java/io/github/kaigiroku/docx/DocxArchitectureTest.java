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
                "render",
                "problem",
                "model",
                "json",
                "validation",
                "internal.agenda",
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
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.xml..", "org.jspecify..", "io.github.kaigiroku..")
                .because("a package is little more than names; POI took a third of a second to write them")
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
