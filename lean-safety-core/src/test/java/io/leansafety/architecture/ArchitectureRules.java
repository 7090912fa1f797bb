package io.leansafety.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What guards the architecture. The rules hold for the rooms of a base package, so that they can be shown to find the
 * faults that are planted in another.
 */
record ArchitectureRules(String base) {
    /** Each room with the rooms that it may see. */
    private static final Map<String, List<String>> ROOMS = rooms();

    /** The rooms that read and write files. */
    private static final Set<String> FORMATS = Set.of("json", "print", "slip", "statement", "view", "workbook");

    /** The rooms that keep state, or know what time it is. */
    private static final Set<String> STATEFUL = Set.of("market", "inmemory");

    /** Whatever makes the same input give another output, or touches the world. */
    private static final Set<String> WORLD = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.security.SecureRandom",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private static final List<String> WORLDLY_PACKAGES = List.of(
            "java.io", "java.net", "java.nio", "java.sql", "java.util.concurrent", "java.util.logging", "org.slf4j");

    private static final Set<String> WORLDLY_CALLS = Set.of(
            "java.lang.Math.random",
            "java.util.Collection.parallelStream",
            "java.util.List.parallelStream",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.stream.Stream.parallel",
            "java.time.ZoneId.systemDefault");

    /** Methods that read the default locale when they are given none. */
    private static final Set<String> LOCALIZED = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase");

    ArchRule roomsSeeOnlyWhatThePictureAllows() {
        return classes().should(condition("see only rooms before their own", (javaClass, report) -> {
            String room = roomOf(javaClass);
            for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                String seen = roomOf(dependency.getTargetClass().getBaseComponentType());
                if (ROOMS.containsKey(room)
                        && ROOMS.containsKey(seen)
                        && !seen.equals(room)
                        && !visible(room).contains(seen)) {
                    report.accept(room + " must not see " + seen, dependency.getDescription());
                }
            }
        }));
    }

    ArchRule everyClassIsInARoom() {
        return classes().should(condition("be in a room", (javaClass, report) -> {
            if (!ROOMS.containsKey(roomOf(javaClass))) {
                report.accept("no room", javaClass.getName());
            }
        }));
    }

    /** The exception loads the texts from the jar, once. */
    ArchRule ruleRoomsAreAlone() {
        DescribedPredicate<JavaClass> alone = DescribedPredicate.describe(
                "are in a rule room",
                javaClass -> !FORMATS.contains(roomOf(javaClass)) && !STATEFUL.contains(roomOf(javaClass)));
        DescribedPredicate<JavaClass> texts = DescribedPredicate.describe(
                "load the texts", javaClass -> javaClass.getName().equals(base + ".rule.Bundle"));
        return classes()
                .that(alone)
                .and(DescribedPredicate.not(texts))
                .should(condition("be left alone by the world", (javaClass, report) -> {
                    for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                        if (isWorldly(dependency.getTargetClass())) {
                            report.accept("the world", dependency.getDescription());
                        }
                    }
                    javaClass.getCodeUnitAccessesFromSelf().forEach(call -> {
                        if (isWorldly(call.getTarget())) {
                            report.accept("the world", call.getDescription());
                        }
                    });
                }));
    }

    /** The exception sets how wide a column is drawn; the library that draws takes an int for a double. */
    ArchRule nothingIsADouble() {
        return classes().should(condition("know no double and no float", (javaClass, report) -> {
            for (JavaField field : javaClass.getFields()) {
                reportIfFloating(field.getAllInvolvedRawTypes(), field.getFullName(), report);
            }
            for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
                reportIfFloating(unit.getAllInvolvedRawTypes(), unit.getFullName(), report);
            }
            javaClass.getCodeUnitAccessesFromSelf().forEach(call -> {
                CodeUnitAccessTarget target = call.getTarget();
                if (target.getFullName().equals("org.dhatim.fastexcel.Worksheet.width(int, double)")) {
                    return;
                }
                reportIfFloating(
                        Stream.concat(
                                        Stream.of(target.getRawReturnType(), target.getOwner()),
                                        target.getRawParameterTypes().stream())
                                .collect(Collectors.toSet()),
                        call.getDescription(),
                        report);
            });
        }));
    }

    ArchRule onlyValuesRound() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not values", javaClass -> !roomOf(javaClass).equals("value")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RoundingMode.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "the target is setScale",
                        call -> call.getTarget().getName().equals("setScale")))
                .allowEmptyShould(true);
    }

    ArchRule publicTypesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .should(condition(
                        "be final, records, sealed, enums, annotations or interfaces", (javaClass, report) -> {
                            boolean closed = javaClass.isInterface()
                                    || javaClass.isEnum()
                                    || javaClass.isRecord()
                                    || javaClass.getModifiers().contains(JavaModifier.FINAL)
                                    || javaClass.reflect().isSealed();
                            if (!closed) {
                                report.accept("open", javaClass.getName());
                            }
                        }));
    }

    ArchRule portsOnlySayWhatAHostProvides() {
        return classes()
                .that(DescribedPredicate.describe(
                        "are ports", javaClass -> roomOf(javaClass).equals("port")))
                .should(condition("be interfaces over types of the JDK and the core", (javaClass, report) -> {
                    boolean isInterface = javaClass.isInterface() && !javaClass.isAnnotation();
                    if (!isInterface && !javaClass.getSimpleName().equals("package-info")) {
                        report.accept("no interface", javaClass.getName());
                    }
                    for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                        if (!isOfTheJdkOrTheCore(dependency.getTargetClass())) {
                            report.accept("foreign", dependency.getDescription());
                        }
                    }
                    for (JavaCodeUnit unit : javaClass.getCodeUnits()) {
                        if (unit.getThrowsClause().containsType(Exception.class)) {
                            report.accept("throws anything", unit.getFullName());
                        }
                    }
                }));
    }

    ArchRule signaturesShowOnlyJdkTypes() {
        return classes()
                .that(DescribedPredicate.describe(
                        "are not json", javaClass -> !roomOf(javaClass).equals("json")))
                .and()
                .arePublic()
                .should(condition("show only types of the JDK and their own", (javaClass, report) -> {
                    Stream<JavaCodeUnit> units =
                            javaClass.getCodeUnits().stream().filter(unit -> isShown(unit.getModifiers()));
                    units.forEach(unit -> reportIfForeign(unit.getAllInvolvedRawTypes(), unit.getFullName(), report));
                    Stream<JavaField> fields =
                            javaClass.getFields().stream().filter(field -> isShown(field.getModifiers()));
                    fields.forEach(
                            field -> reportIfForeign(field.getAllInvolvedRawTypes(), field.getFullName(), report));
                    Set<JavaClass> supertypes = Stream.of(
                                    javaClass.getAllRawSuperclasses(), javaClass.getAllRawInterfaces())
                            .flatMap(Collection::stream)
                            .collect(Collectors.toSet());
                    reportIfForeign(supertypes, javaClass.getName(), report);
                }));
    }

    ArchRule onlyJsonReadsJson() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not json", javaClass -> !roomOf(javaClass).equals("json")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
                .allowEmptyShould(true);
    }

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("value", List.of());
        rooms.put("fingerprint", List.of("value"));
        rooms.put("rule", List.of("value"));
        rooms.put("organization", List.of("rule"));
        rooms.put("policy", List.of("organization"));
        rooms.put("life", List.of("policy"));
        rooms.put("checklist", List.of("life"));
        rooms.put("work", List.of("checklist"));
        rooms.put("assessment", List.of("work", "life"));
        rooms.put("roster", List.of("checklist"));
        rooms.put("finding", List.of("life"));
        rooms.put("pricing", List.of("assessment", "finding"));
        rooms.put("trading", List.of("pricing"));
        rooms.put("ledger", List.of("trading", "fingerprint"));
        rooms.put("settlement", List.of("ledger"));
        rooms.put("print", List.of("value"));
        rooms.put("view", List.of("checklist", "print"));
        rooms.put("statement", List.of("settlement", "print"));
        rooms.put("run", List.of("settlement"));
        rooms.put("port", List.of("run", "roster"));
        rooms.put("slip", List.of("pricing", "print"));
        rooms.put("market", List.of("port", "slip"));
        rooms.put("inmemory", List.of("port"));
        rooms.put("json", List.of("statement", "roster"));
        rooms.put("workbook", List.of("json"));
        return rooms;
    }

    /** The rooms before a room, however far. */
    private static Set<String> visible(String room) {
        return ROOMS.getOrDefault(room, List.of()).stream()
                .flatMap(before -> Stream.concat(Stream.of(before), visible(before).stream()))
                .collect(Collectors.toSet());
    }

    /** The name of the room, or whatever else stands behind the base package. */
    private String roomOf(JavaClass javaClass) {
        String inPackage = javaClass.getPackageName();
        return inPackage.startsWith(base + ".") ? inPackage.substring(base.length() + 1) : "";
    }

    private static boolean isWorldly(JavaClass target) {
        JavaClass type = target.getBaseComponentType();
        boolean isCharset = type.getPackageName().equals("java.nio.charset");
        return WORLD.contains(type.getName())
                || (!isCharset
                        && WORLDLY_PACKAGES.stream()
                                .anyMatch(name -> type.getPackageName().equals(name)
                                        || type.getPackageName().startsWith(name + ".")));
    }

    private static boolean isWorldly(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        boolean asksForNow = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time");
        boolean hasLocale = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.util.Locale"));
        return asksForNow || WORLDLY_CALLS.contains(name) || (LOCALIZED.contains(name) && !hasLocale);
    }

    private boolean isOfTheJdkOrTheCore(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return Stream.of("java", "org.jspecify", base).anyMatch(known -> name.startsWith(known + "."));
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void reportIfFloating(Set<JavaClass> types, String where, BiConsumer<String, String> report) {
        Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        if (types.stream()
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .anyMatch(floating::contains)) {
            report.accept("floating", where);
        }
    }

    private static void reportIfForeign(Set<JavaClass> types, String where, BiConsumer<String, String> report) {
        types.stream()
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(name -> Arrays.stream(
                                new String[] {"com.google", "tools.jackson", "com.fasterxml", "org.dhatim"})
                        .anyMatch(name::startsWith))
                .findFirst()
                .ifPresent(name -> report.accept(name, where));
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, BiConsumer<String, String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                check.accept(
                        javaClass,
                        (what, where) -> events.add(SimpleConditionEvent.violated(
                                javaClass, javaClass.getName() + ": " + what + ": " + where)));
            }
        };
    }
}
