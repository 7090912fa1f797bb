package io.leansafety.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.leansafety.rule.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of the cases of fault and bad input says which tests hold each, and holds to it. */
class FaultCasesTest {
    private static final Path README = Path.of("README.md");
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final Pattern ROW = Pattern.compile("\\| (RB-[A-Z]\\d{2}) \\| [^|]+ \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern NOT_HERE = Pattern.compile("(waits for|cannot be:) .+");

    /** RB-A12 is none. */
    private static final Set<String> NAMED = named(Map.of(
            "A", IntStream.rangeClosed(1, 16).filter(number -> number != 12),
            "B", IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16),
            "D", IntStream.rangeClosed(1, 24),
            "E", IntStream.of(1, 2, 3, 4, 5, 6, 7, 12, 13),
            "S", IntStream.of(1, 3, 4, 6, 7, 10, 11, 13, 14, 15)));

    @Test
    void everyCaseIsInTheTable() throws IOException {
        assertThat(table().keySet()).containsAll(NAMED);
    }

    @Test
    void theTableNamesTheTestsThatCiteACase() throws IOException {
        Map<String, Set<String>> cited = cited();

        assertThat(table()).isNotEmpty().allSatisfy((id, held) -> {
            if (cited.containsKey(id)) {
                assertThat(held).as(id).isEqualTo(String.join(", ", cited.get(id)));
            } else {
                assertThat(held).as(id + ", which no test cites").matches(NOT_HERE);
            }
        });
    }

    @Test
    void everyCaseThatATestCitesIsInTheTable() throws IOException {
        assertThat(table().keySet()).containsAll(cited().keySet());
    }

    /** What holds a case, by its id. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(README)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1), row.group(2));
            }
        }
        return table;
    }

    /** The test classes that cite a case in an annotation, of their own or of a method: a comment holds nothing. */
    private static Map<String, Set<String>> cited() {
        Map<String, Set<String>> cited = new TreeMap<>();
        for (JavaClass tests : TESTS) {
            Stream.concat(Stream.of(tests), tests.getMethods().stream())
                    .filter(test -> test.isAnnotatedWith(Fault.class))
                    .flatMap(test ->
                            Stream.of(test.getAnnotationOfType(Fault.class).value()))
                    .forEach(id ->
                            cited.computeIfAbsent(id, any -> new TreeSet<>()).add(tests.getSimpleName()));
        }
        return cited;
    }

    private static Set<String> named(Map<String, IntStream> numbers) {
        Set<String> named = new TreeSet<>();
        numbers.forEach(
                (group, each) -> each.forEach(number -> named.add("RB-" + group + (number < 10 ? "0" : "") + number)));
        return named;
    }
}
