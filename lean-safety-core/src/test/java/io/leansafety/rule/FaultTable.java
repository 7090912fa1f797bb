package io.leansafety.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of a module's README that says which tests hold each case of fault and bad input, beside its tests. */
public final class FaultTable {
    private static final Path README = Path.of("README.md");
    private static final Pattern ROW = Pattern.compile("\\| (RB-[A-Z]\\d{2}) \\| [^|]+ \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern NOT_HERE = Pattern.compile("(waits for|cannot be:) .+");

    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> cited = new TreeMap<>();

    private FaultTable() {}

    /** {@return the table and the tests of the module in whose folder the tests run} */
    public static FaultTable read() {
        FaultTable table = new FaultTable();
        try (Stream<String> lines = Files.lines(README)) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> table.rows.put(row.group(1), row.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportedClasses.ofTests().stream()
                .flatMap(FaultTable::withWhatItInherits)
                .forEach(table::cite);
        return table;
    }

    /** A contract of another module is held where a test of this one is made of it. */
    private static Stream<JavaClass> withWhatItInherits(JavaClass test) {
        return Stream.concat(Stream.of(test), test.getAllRawSuperclasses().stream());
    }

    /** The annotation counts, of a class or of a method: a comment holds nothing. */
    private void cite(JavaClass test) {
        Stream.concat(Stream.of(test), test.getMethods().stream())
                .filter(annotated -> annotated.isAnnotatedWith(Fault.class))
                .flatMap(annotated ->
                        Stream.of(annotated.getAnnotationOfType(Fault.class).value()))
                .forEach(id -> cited.computeIfAbsent(id, any -> new TreeSet<>()).add(test.getSimpleName()));
    }

    /** Each of these cases has a row. */
    public void assertHasRows(Collection<String> ids) {
        assertThat(rows.keySet()).containsAll(ids);
    }

    /** Each row names the tests that cite its case, or says why there are none. */
    public void assertNamesTheTests() {
        assertThat(rows).isNotEmpty().allSatisfy((id, held) -> {
            if (cited.containsKey(id)) {
                assertThat(held).as(id).isEqualTo(String.join(", ", cited.get(id)));
            } else {
                assertThat(held).as(id + ", which no test cites").matches(NOT_HERE);
            }
        });
    }

    /** Each case that a test cites has a row. */
    public void assertHasWhatIsCited() {
        assertHasRows(cited.keySet());
    }

    /** {@return the ids of the cases of a group, as {@code RB-A01}} */
    public static Stream<String> ids(String group, int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> String.format("RB-%s%02d", group, number));
    }
}
