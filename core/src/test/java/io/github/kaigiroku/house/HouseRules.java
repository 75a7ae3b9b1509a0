package io.github.kaigiroku.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.concurrent.ConcurrentMap;

/** What holds in every library of the house; each module's ArchitectureTest adds the rules of its own packages. */
public final class HouseRules {

    private static final String HOUSE = "io.github.kaigiroku.";
    private static final String EMPTY_NAMES = "(.*[a-z0-9])?(Util|Utils|Helper|Manager|Impl|Data|Info)([A-Z].*)?";
    private static final List<Class<?>> CHANGING = List.of(
            AbstractCollection.class,
            AbstractMap.class,
            ConcurrentMap.class,
            StringBuilder.class,
            ThreadLocal.class,
            java.util.Random.class);

    private HouseRules() {}

    /** Reads the main classes of the module whose tests run. */
    public static JavaClasses mainClasses() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** The names of kaigiroku's packages, each with the packages below it: "form" becomes "io.github.kaigiroku.form..". */
    public static String[] packages(String... names) {
        return List.of(names).stream().map(name -> HOUSE + name + "..").toArray(String[]::new);
    }

    /** Checks that the classes of one package use nothing of the house but the named packages and single classes. */
    public static void usesOnly(JavaClasses house, String user, String... used) {
        List<String> allowed = List.of(used);
        classes()
                .that()
                .resideInAPackage(packages(user)[0])
                .should(new ArchCondition<>("use nothing of the house but " + allowed) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(use ->
                                        use.getTargetClass().getPackageName().startsWith(HOUSE))
                                .filter(use -> !isIn(use.getTargetClass(), HOUSE + user))
                                .filter(use ->
                                        allowed.stream().noneMatch(name -> isIn(use.getTargetClass(), HOUSE + name)))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(item, use.getDescription())));
                    }
                })
                .because("the house flows one way (core/docs/house.md)")
                .check(house);
    }

    /** Checks that a name says what a class is, not that it is a class. */
    public static void namesSayWhatAClassIs(JavaClasses house) {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]" + EMPTY_NAMES)
                .orShould()
                .haveNameMatching(".*[.$]Abstract[A-Z].*")
                .because("such a name fits anything; use the field's term for the thing")
                .check(house);
    }

    /** Checks that no static field can change, or holds something that is made to change. */
    public static void staticsNeverChange(JavaClasses house) {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC) // javac keeps a switch over an enum in a static array
                .should()
                .beFinal()
                .andShould(new ArchCondition<>("hold a value that cannot change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean changing = CHANGING.stream()
                                .anyMatch(type -> field.getRawType().isAssignableTo(type));
                        boolean openArray = field.getRawType().isArray()
                                && field.getModifiers().contains(JavaModifier.PUBLIC);
                        if (changing || openArray) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
                        }
                    }
                })
                .because(
                        "what one call leaves in a static, the next call of somebody else finds; keep it in an instance")
                .check(house);
        staticsHoldNothingMadeToChange(house);
    }

    /**
     * A field of a type such as Map may hold one that changes; then a static initialiser makes it. A StringBuilder there
     * only puts a string together: strings are joined without invokedynamic, and fields of its type are found above.
     */
    private static void staticsHoldNothingMadeToChange(JavaClasses house) {
        classes()
                .should(new ArchCondition<>("fill their statics with values that cannot change") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getConstructorCallsFromSelf().stream()
                                .filter(call -> call.getOrigin().getName().equals("<clinit>"))
                                .filter(call -> !call.getTargetOwner().isEquivalentTo(StringBuilder.class))
                                .filter(call -> CHANGING.stream()
                                        .anyMatch(type -> call.getTargetOwner().isAssignableTo(type)))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(item, call.getDescription())));
                    }
                })
                .because("Map.copyOf and its like do not change; a cache by class is a ClassValue")
                .check(house);
    }

    /** Checks that callers of the exported package see no type of the named libraries. */
    public static void publicSignaturesKeepOut(JavaClasses house, String exported, String... libraries) {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(exported)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotPrivate()
                .and()
                .areNotPackagePrivate()
                .should(new ArchCondition<>("keep out " + List.of(libraries)) {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        unit.getAllInvolvedRawTypes().stream()
                                .filter(type -> List.of(libraries).stream().anyMatch(library -> isIn(type, library)))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        unit, unit.getFullName() + " shows " + type.getName())));
                    }
                })
                .because("a library we show cannot be replaced without breaking callers")
                .check(house);
    }

    private static boolean isIn(JavaClass type, String packageOrClass) {
        String name = type.getBaseComponentType().getName();
        return name.equals(packageOrClass) || name.startsWith(packageOrClass + ".");
    }
}
