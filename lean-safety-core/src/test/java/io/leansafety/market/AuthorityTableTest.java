package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every use case is asked for by everybody, and allowed or refused as the table {@code authority.txt} says. */
@Rule({"A6", "A9"})
class AuthorityTableTest {
    private static final List<AuthorityRow> TABLE = AuthorityRow.table();

    static List<AuthorityRow> rows() {
        return TABLE;
    }

    @Test
    void everyUseCaseHasARow() {
        Set<String> inTable = TABLE.stream().map(AuthorityRow::method).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTable).isEqualTo(useCases());
    }

    @Test
    void everyColumnHasSomebody() {
        Set<String> known = new HashSet<>(AuthorityPeople.COLUMNS.keySet());
        known.addAll(Set.of("WC", "YF", "ME"));

        assertThat(TABLE).allSatisfy(row -> assertThat(row.cells().keySet()).isEqualTo(known));
    }

    /** The methods of desks that somebody asks, as {@code desk.method}. */
    private static Set<String> useCases() {
        return Stream.of(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Stream.of(desk.getReturnType().getDeclaredMethods())
                        .filter(AuthorityTableTest::isAsked)
                        .map(method -> desk.getName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAsked(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && Stream.of(method.getParameterTypes()).anyMatch(Context.class::equals);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoMayIsAllowedAndNobodyElse(AuthorityRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Optional<AuthorityMarket> untouched = Optional.empty();
        for (String column : row.cells().keySet()) {
            AuthorityMarket market = untouched.orElseGet(() -> ready(row));
            String cell =
                    column.equals("ME") ? ownMatter(row) : AuthorityTrial.ask(market, row, asker(market, row, column));
            cells.put(column, cell);
            untouched = Optional.of(market).filter(same -> cell.equals("-"));
        }

        assertThat(cells).isEqualTo(row.cells());
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Fault("RB-S01")
    void whoTookAStepBeforeMayUnlessTheTableBarsThem(AuthorityRow row) {
        assertThat(barred(row, AuthorityPeople.ACTOR)).isEqualTo(row.ownWork());
        assertThat(barred(row, AuthorityPeople.DEPUTY)).isEqualTo(row.samePost());
    }

    /** The steps whose taker keeps somebody with every office from the use case. */
    private static Set<String> barred(AuthorityRow row, String asker) {
        Set<String> barred = new HashSet<>();
        for (String step : row.steps()) {
            AuthorityMarket market = AuthorityMarket.about(row.about());
            AuthorityTrial.prepare(market, row, step);
            if (AuthorityTrial.ask(market, row, market.by(asker)).equals("-")) {
                barred.add(step);
            }
        }
        return barred;
    }

    private static AuthorityMarket ready(AuthorityRow row) {
        AuthorityMarket market = AuthorityMarket.about(row.about());
        AuthorityTrial.prepare(market, row);
        return market;
    }

    private static String ownMatter(AuthorityRow row) {
        if (Objects.equals(row.cells().get("ME"), ".")) {
            return ".";
        }
        AuthorityMarket market = AuthorityMarket.aboutHolderLike(row.about());
        AuthorityTrial.prepare(market, row);
        return AuthorityTrial.ask(market, row, market.by(AuthorityPeople.HOLDER));
    }

    private static Context asker(AuthorityMarket market, AuthorityRow row, String column) {
        return switch (column) {
            case "WC" -> market.by(row.about());
            case "YF" -> market.by(AuthorityMarket.ELSEWHERE, AuthorityPeople.ACTOR);
            default -> market.by(Objects.requireNonNull(AuthorityPeople.COLUMNS.get(column), column));
        };
    }
}
