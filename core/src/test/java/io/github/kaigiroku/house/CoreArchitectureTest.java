package io.github.kaigiroku.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kaigiroku.house.HouseRules.packages;
import static io.github.kaigiroku.house.HouseRules.usesOnly;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {

    private static final JavaClasses CORE = HouseRules.mainClasses();

    @Test
    void coreFlowsOneWayFromJsonToForms() {
        usesOnly(CORE, "problem");
        usesOnly(CORE, "model", "problem");
        usesOnly(CORE, "internal.calendar");
        usesOnly(CORE, "internal.deflate");
        usesOnly(CORE, "internal.agenda", "model");
        usesOnly(CORE, "internal.people", "model");
        usesOnly(
                CORE,
                "validation",
                "model",
                "internal.calendar",
                "internal.agenda",
                "internal.people",
                "internal.shape",
                "problem");
        usesOnly(CORE, "internal.constraint", "model", "validation", "problem");
        usesOnly(CORE, "profile", "model", "internal.decode", "problem");
        usesOnly(CORE, "draft", "model", "validation", "internal.decode", "internal.people", "problem");
        usesOnly(
                CORE,
                "publication",
                "validation",
                "model",
                "internal.agenda",
                "internal.people",
                "internal.shape",
                "internal.decode",
                "problem");
        usesOnly(
                CORE, "internal.decode", "model.Coded", "problem"); // excused: the word that stands for an enum in JSON
        usesOnly(CORE, "internal.shape", "model", "internal.decode", "problem");
        usesOnly(CORE, "json", "model", "internal.decode", "internal.shape", "problem");
        usesOnly(CORE, "jackson", "model", "internal.decode", "internal.shape", "problem");
        usesOnly(
                CORE,
                "interchange",
                "render",
                "form",
                "profile",
                "publication",
                "json",
                "validation",
                "model",
                "internal.people",
                "internal.agenda",
                "internal.calendar",
                "internal.decode",
                "problem");
        usesOnly(
                CORE,
                "form",
                "profile",
                "model",
                "validation",
                "json",
                "internal.agenda",
                "internal.shape",
                "internal.decode",
                "internal.calendar",
                "problem");
        usesOnly(CORE, "render", "form", "profile", "model", "validation", "problem");
    }

    @Test
    void eachLibraryIsKnownToOneConcern() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("json", "jackson", "internal.decode"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("model", "internal.constraint", "internal.shape"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("internal.constraint"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CORE);
    }

    @Test
    void whatCallersHoldIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(packages("problem", "model", "validation", "form", "render"))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith(
                        "Builder") // excused: a builder collects one value, and then is thrown away
                .should()
                .beFinal()
                .check(CORE);
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseRules.namesSayWhatAClassIs(CORE);
    }

    @Test
    void staticsNeverChange() {
        HouseRules.staticsNeverChange(CORE);
    }

    @Test
    void callersSeeNoLibraryBehindCore() {
        // excused: every constraint of Jakarta Validation shows its payload
        HouseRules.publicSignaturesKeepOut(CORE, packages("model")[0], "tools.jackson");
        for (String exported : packages(
                "problem", "validation", "json", "draft", "profile", "form", "render", "publication", "interchange")) {
            HouseRules.publicSignaturesKeepOut(CORE, exported, "tools.jackson", "jakarta.validation");
        }
    }
}
