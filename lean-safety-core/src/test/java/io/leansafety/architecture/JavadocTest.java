package io.leansafety.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public type, method and constructor says what it is. */
class JavadocTest {
    private static final String DOCUMENTED = """
            package planted;

            /** A thing. */
            @Deprecated
            public record Thing(
                    int size,
                    String name) implements Comparable<Thing> {
                /** The least. */
                public static final Thing LEAST = new Thing(0, "(");

                /** What it may be. */
                public enum Kind {
                    /** Small. */
                    SMALL;

                    /** {@return something} */
                    public int value() {
                        return 1;
                    }
                }

                /** Nothing in it. */
                public record Empty() {}

                public Thing {
                    check(size);
                }

                @Override
                public int compareTo(Thing other) {
                    return 0;
                }

                static void hidden() {
                    call();
                }

                private static void check(int size) {
                    if (size < 0) {
                        throw new IllegalArgumentException();
                    }
                }
            }
            """;

    @Test
    void nothingPublicIsWithoutAComment() {
        List<Source> sources = Source.ofTheLibrary();
        assertThat(sources).hasSizeGreaterThan(90);
        assertThat(sources.stream().flatMap(source -> Undocumented.in(source).stream()))
                .isEmpty();
    }

    @Test
    void whatIsDocumentedIsNotReported() {
        assertThat(planted(DOCUMENTED)).isEmpty();
    }

    @Test
    void aPlantedFaultIsFound() {
        assertThat(planted(DOCUMENTED.replace("/** A thing. */", ""))).containsExactly("Thing");
        assertThat(planted(DOCUMENTED.replace("/** A thing. */", "/* A thing. */")))
                .containsExactly("Thing");
        assertThat(planted(DOCUMENTED.replace("/** What it may be. */", ""))).containsExactly("Kind");
        assertThat(planted(DOCUMENTED.replace("/** {@return something} */", "")))
                .containsExactly("Kind.value");
        assertThat(planted(DOCUMENTED.replace("/** Nothing in it. */", ""))).containsExactly("Empty");
        assertThat(planted(DOCUMENTED.replace("static void hidden()", "public static void hidden()")))
                .containsExactly("Thing.hidden");
        assertThat(planted(DOCUMENTED.replace("    @Override\n", ""))).containsExactly("Thing.compareTo");
        assertThat(planted(DOCUMENTED.replace("public Thing {", "public Thing(long size) {")))
                .containsExactly("Thing.Thing");
    }

    @Test
    void membersOfAPublicInterfaceArePublic() {
        String source = """
                /** A shape. */
                public sealed interface Shape permits Shape.Round {
                    long at(
                            int x,
                            int y);

                    private static long hidden() {
                        return 1;
                    }

                    record Round() implements Shape {
                        @Override
                        public long at(int x, int y) {
                            return 1;
                        }
                    }
                }
                """;
        assertThat(planted(source)).containsExactly("Shape.at", "Round");
        assertThat(planted(source.replace("public sealed", "sealed"))).isEmpty();
    }

    private static List<String> planted(String text) {
        return Undocumented.in(new Source("Planted.java", text));
    }
}
