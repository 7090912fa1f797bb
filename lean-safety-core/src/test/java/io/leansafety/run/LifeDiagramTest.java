package io.leansafety.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagram in the module's README is made from the table of {@link MonthLife}. */
@Rule({"S11", "A9"})
class LifeDiagramTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- from MonthLife: begin -->";
    private static final String END = "<!-- from MonthLife: end -->";

    @Test
    void theReadmeShowsTheTable() throws IOException {
        String readme = Files.readString(README);

        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
                .isEqualToIgnoringNewLines(diagram());
    }

    private static String diagram() {
        return Stream.of(
                        Stream.of("", "```mermaid", "stateDiagram-v2", "    [*] --> OPEN"),
                        MonthLife.LIFE.table().stream().map(LifeDiagramTest::arrow),
                        Stream.of("    CLOSED --> [*]", "```", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String arrow(Line<MonthState, MonthStep> line) {
        String offices = line.offices().stream().map(Office::toString).sorted().collect(Collectors.joining(" or "));
        String others = line.notByWhoTook().stream()
                .map(step -> ", not who took " + step)
                .collect(Collectors.joining());
        return "    " + line.from().orElseThrow() + " --> " + line.to() + ": " + line.step() + " by " + offices
                + others;
    }
}
