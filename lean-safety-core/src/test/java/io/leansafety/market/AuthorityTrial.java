package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.AuthorityAskings.Asking;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks for a use case of the table, once the steps before it were taken. */
final class AuthorityTrial {
    private static final Map<String, Asking> ASKINGS = AuthorityAskings.all();

    /** What is said to whoever may not: nothing else keeps anybody from what is asked here. */
    private static final Set<String> REFUSALS = Set.of(
            "role-needed",
            "own-work",
            "own-matter",
            "own-department",
            "own-office",
            "own-gain",
            "nobody-left",
            "other-side",
            "same-post",
            "unknown-person",
            "deducts-own-self-check",
            "self-check-of-deducted");

    private AuthorityTrial() {}

    /** Takes the steps before, each by somebody else than the one before it. */
    static void prepare(AuthorityMarket market, AuthorityRow row) {
        prepare(market, row, "");
    }

    /** Takes the steps before, one of them by {@link AuthorityPeople#ACTOR}. */
    static void prepare(AuthorityMarket market, AuthorityRow row, String own) {
        for (int i = 0; i < row.after().size(); i++) {
            String step = row.after().get(i);
            if (AuthorityRow.isWaiting(step)) {
                market.days.today = market.days.today.plusDays(AuthorityRow.days(step));
            } else {
                String hand = step.equals(own)
                        ? AuthorityPeople.ACTOR
                        : AuthorityPeople.HANDS.get(i % AuthorityPeople.HANDS.size());
                assertThat(codes(asking(step).ask(market, market.by(hand))))
                        .as(step)
                        .isEmpty();
            }
        }
    }

    /** {@return {@code +} where it was allowed, {@code -} where it was refused and wrote nothing} */
    static String ask(AuthorityMarket market, AuthorityRow row, Context who) {
        Map<String, Object> before = market.contents();
        Set<String> codes = codes(asking(row.useCase()).ask(market, who));
        boolean isAllowed = codes.isEmpty();
        if (who.enterprise().equals(AuthorityMarket.HERE)) {
            assertThat(REFUSALS).as(row + " by " + who.actor()).containsAll(codes);
        }
        if (isAllowed && !row.method().endsWith(".preview")) {
            assertThat(market.contents()).isNotEqualTo(before);
        } else {
            assertThat(market.contents()).isEqualTo(before);
        }
        return isAllowed ? "+" : "-";
    }

    private static Asking asking(String useCase) {
        return Objects.requireNonNull(ASKINGS.get(useCase), useCase);
    }

    private static Set<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
