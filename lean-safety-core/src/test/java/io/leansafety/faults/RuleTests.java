package io.leansafety.faults;

import io.leansafety.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tests that name a rule. */
final class RuleTests {
    private static final String SUFFIX = ".class";

    private RuleTests() {}

    /** Every test class, and every method of one, with {@link Rule} on it, but for those of this package. */
    static List<RuleTest> all() {
        Path root = Folders.testClasses();
        try (Stream<Path> files = Files.walk(root)) {
            List<RuleTest> tests = new ArrayList<>();
            files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("-info" + SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .map(file -> file.replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.startsWith(RuleTests.class.getPackageName()))
                    .sorted()
                    .forEach(name -> addTests(load(name), tests::add));
            return List.copyOf(tests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RuleTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An abstract class is no test, but what tests are made of. */
    private static void addTests(Class<?> type, Consumer<RuleTest> tests) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return;
        }
        if (type.isAnnotationPresent(Rule.class)) {
            tests.accept(new RuleTest(type.getName(), "", "", rulesOf(type)));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Rule.class)) {
                String parameters = Stream.of(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(","));
                tests.accept(new RuleTest(type.getName(), method.getName(), parameters, rulesOf(method)));
            }
        }
    }

    private static Set<String> rulesOf(AnnotatedElement element) {
        Rule rule = element.getAnnotation(Rule.class);
        return rule == null ? Set.of() : Set.of(rule.value());
    }
}
