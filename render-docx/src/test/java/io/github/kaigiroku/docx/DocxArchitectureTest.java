package io.github.kaigiroku.docx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kaigiroku.house.HouseRules;
import org.junit.jupiter.api.Test;

class DocxArchitectureTest {

    private static final JavaClasses DOCX = HouseRules.mainClasses();

    @Test
    void theRendererKnowsFormsNotRecords() {
        HouseRules.usesOnly(DOCX, "docx", "form", "render", "problem", "model", "json", "validation");
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
    void onlyTheShellKnowsPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HouseRules.packages("docx.shell"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .because("a document streams its body; POI's whole-document model took ten times as long")
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

    @Test
    void callersSeeNoLibraryBehindTheRenderer() {
        HouseRules.publicSignaturesKeepOut(
                DOCX, "io.github.kaigiroku.docx", "org.apache.poi", "org.apache.xmlbeans", "org.apache.commons");
    }
}
