package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthReceipt;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.run.MonthStep;
import io.leansafety.value.Dice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A market and its model, that are asked the same. */
final class World {
    final Dice dice;
    final Reach reach = new Reach();
    final TickingClock clock = new TickingClock();
    final Map<String, ModelEnterprise> enterprises = new TreeMap<>();
    final List<Call> done = new ArrayList<>();
    /** The journals as they were when they were looked at last. */
    final Map<String, List<SealedEntry>> seen = new HashMap<>();

    final YearMonth start;
    /** The enterprise that is asked for now. */
    ModelEnterprise own;
    /** What was done last, if nothing has happened since. */
    Call.@Nullable Stepping last;

    Ports ports;
    LeanSafetyMarket market;
    private final ModelStore store;
    private final Map<List<Object>, Fingerprint> fingerprints = new HashMap<>();
    private final Map<Fingerprint, List<Object>> inputs = new HashMap<>();
    private int keys;

    World(Dice dice, ModelStore store) {
        this.dice = dice;
        this.store = store;
        this.ports = store.ports();
        this.market = LeanSafetyMarket.using(ports, clock);
        this.start = YearMonth.of(2026, 1).plusMonths(dice.pick(0, 0, 1, 2, 3, 4, -1));
        this.own = enterprise("E1");
        enterprise("E2");
    }

    ModelEnterprise enterprise(String id) {
        return enterprises.computeIfAbsent(id, ModelEnterprise::new);
    }

    /** Whoever holds the store ends, and somebody else goes on with what was kept. */
    void restart() {
        ports = store.reopen();
        market = LeanSafetyMarket.using(ports, clock);
    }

    String newKey() {
        keys++;
        return "K" + keys;
    }

    /** The market over the same store, with somebody between. */
    LeanSafetyMarket watched(WatchedPorts.Watch watch) {
        return LeanSafetyMarket.using(new WatchedPorts(ports, watch), clock);
    }

    /** Asks both, and holds one to the other. */
    Answer ask(Call call) {
        return compare(call, call.ask(enterprise(call.enterprise())), call.ask(market, dice));
    }

    Answer compare(Call call, Answer foretold, Outcome<?> outcome) {
        assertThat(codes(outcome)).as("%s", call).isEqualTo(foretold.codes());
        holdSecret(outcome);
        reach.codes(foretold.codes());
        if (outcome instanceof Outcome.Accepted<?> accepted) {
            compare(call, foretold, accepted.value());
        }
        if (foretold.isDone()) {
            done.add(call);
            last = call instanceof Call.Stepping step ? step : null;
        }
        return foretold;
    }

    private void compare(Call call, Answer foretold, Object receipt) {
        if (receipt instanceof FactsReceipt facts) {
            assertThat(facts).isEqualTo(new FactsReceipt(call.month(), foretold.number(), foretold.isReplay()));
        } else if (receipt instanceof MonthReceipt month) {
            assertThat(month.step().sequence()).as("%s", call).isEqualTo(foretold.number());
            assertThat(month.isReplay()).as("%s", call).isEqualTo(foretold.isReplay());
            if (month.step().step() == MonthStep.PREPARE && foretold.isDone()) {
                keep(
                        enterprise(call.enterprise()).month(call.month()),
                        month.step().fingerprint().whole());
            }
        }
    }

    /** The same inputs have the same fingerprint, and others another. */
    private void keep(ModelMonth month, Fingerprint fingerprint) {
        month.known.add(fingerprint);
        List<Object> made = Objects.requireNonNull(month.prepared).inputs();
        assertThat(fingerprints.getOrDefault(made, fingerprint)).isEqualTo(fingerprint);
        assertThat(inputs.getOrDefault(fingerprint, made)).isEqualTo(made);
        fingerprints.put(made, fingerprint);
        inputs.put(fingerprint, made);
    }

    static Set<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .collect(Collectors.toSet());
    }

    /** Names and wages are in nothing that could be logged. Invariant I10. */
    static void holdSecret(Object said) {
        assertThat(said.toString()).doesNotContain(Company.NAME, Company.WAGE, Company.WAGE.replace(".", ""));
    }
}
