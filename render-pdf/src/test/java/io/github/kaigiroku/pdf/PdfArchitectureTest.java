package io.github.kaigiroku.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kaigiroku.house.HouseRules;
import org.junit.jupiter.api.Test;

class PdfArchitectureTest {

    private static final JavaClasses PDF = HouseRules.mainClasses();

    @Test
    void theRendererKnowsFormsNotRecords() {
        HouseRules.usesOnly(
                PDF, "pdf", "form", "profile", "render", "problem", "model", "json", "internal.deflate", "publication");
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("PdfRecord") // excused: reading a record back is what they are for
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HouseRules.packages("model", "json"))
                .check(PDF);
    }

    @Test
    void theRenderersConcernsDependOnEachOtherOneWay() {
        slices().matching("io.github.kaigiroku.pdf.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PDF);
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseRules.namesSayWhatAClassIs(PDF);
    }

    @Test
    void staticsNeverChange() {
        HouseRules.staticsNeverChange(PDF);
    }

    @Test
    void callersSeeNoLibraryBehindTheRenderer() {
        HouseRules.publicSignaturesKeepOut(PDF, "io.github.kaigiroku.pdf", "com.lowagie", "org.openpdf");
    }
}
