package io.leansafety.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistLife;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.SlipLife;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthLife;
import io.leansafety.trading.HandoverLife;
import io.leansafety.trading.TenderLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The diagrams in the module's README are made from the tables. */
@Rule({"A9", "C2", "H1", "S11", "T1", "T2", "T5"})
class LivesDiagramTest {
    private static final Path README = Path.of("README.md");

    /** Each diagram by the class that has the table. */
    static final List<Map.Entry<String, String>> DIAGRAMS = List.of(
            Map.entry("SlipLife", diagram(SlipLife.LIFE)),
            Map.entry("HazardLife", diagram(HazardLife.LIFE)),
            Map.entry("HandoverLife", diagram(HandoverLife.LIFE)),
            Map.entry("TenderLife", diagram(TenderLife.LIFE)),
            Map.entry("ChecklistLife", diagram(ChecklistLife.LIFE)),
            Map.entry("MonthLife", diagram(MonthLife.LIFE)));

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void theReadmeShowsTheTable(Map.Entry<String, String> diagram) throws IOException {
        String readme = Files.readString(README);
        String begin = "<!-- from " + diagram.getKey() + ": begin -->";
        String end = "<!-- from " + diagram.getKey() + ": end -->";

        assertThat(readme).containsOnlyOnce(begin).containsOnlyOnce(end);
        assertThat(readme.substring(readme.indexOf(begin) + begin.length(), readme.indexOf(end)))
                .isEqualToNormalizingNewlines(diagram.getValue());
    }

    private static <S extends Enum<S>, E extends Enum<E>> String diagram(Life<S, E> life) {
        Stream<String> ends = life.table().stream()
                .map(Line::to)
                .distinct()
                .sorted()
                .map(Optional::of)
                .filter(state -> life.allowedIn(state).isEmpty())
                .map(state -> state.get() + " --> [*]");
        return diagram(Stream.concat(life.table().stream().map(LivesDiagramTest::arrow), ends));
    }

    private static String diagram(Stream<String> arrows) {
        return arrows.map(arrow -> "    " + arrow)
                .collect(Collectors.joining("\n", "\n```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private static <S extends Enum<S>, E extends Enum<E>> String arrow(Line<S, E> line) {
        String from = line.from().map(Enum::name).orElse("[*]");
        return from + " --> " + line.to() + ": " + line.step() + " by " + who(line) + butNot(line);
    }

    private static String who(Line<?, ?> line) {
        if (line.isForAnybody()) {
            return "anybody";
        }
        Map<Seat, String> bySeat = new TreeMap<>();
        for (Office office : line.offices()) {
            bySeat.merge(office.seat(), office.role().value(), (one, other) -> one + " or " + other);
        }
        Stream<String> offices = bySeat.entrySet().stream().map(at -> at.getValue() + " at " + at.getKey());
        Stream<String> concerned = line.isByConcerned() ? Stream.of("whom it concerns") : Stream.of();
        return Stream.concat(offices, concerned).collect(Collectors.joining(" or "));
    }

    private static String butNot(Line<?, ?> line) {
        Stream<String> takers = line.notByWhoTook().stream().sorted().map(step -> ", not who took " + step);
        return Stream.concat(takers, line.bars().stream().map(bar -> ", not " + barred(bar)))
                .collect(Collectors.joining());
    }

    private static String barred(Bar bar) {
        return switch (bar) {
            case CONCERNED -> "whom it concerns";
            case COLLEAGUE -> "who is of their department";
            case PEER -> "who holds the office with them";
            case GAINING -> "who gains by it";
            case OTHER_SIDE -> "who is of the other side";
            case DEPUTY -> "who is in that one's post";
        };
    }
}
