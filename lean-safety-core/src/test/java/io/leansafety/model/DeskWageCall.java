package io.leansafety.model;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Performance wages of a month are handed in. */
record DeskWageCall(String enterprise, String actor, String key, YearMonth month, int fen, int replaces)
        implements DeskAsk {
    private static final List<String> PAID = List.of("L1", "K1", "K2", "M1");

    @Override
    public List<Object> content() {
        return List.of(actor, "RECEIVE", month, fen, replaces);
    }

    @Override
    public DeskWageCall by(String other) {
        return new DeskWageCall(enterprise, other, key, month, fen, replaces);
    }

    @Override
    public DeskWageCall under(String other, String otherKey) {
        return new DeskWageCall(other, actor, otherKey, month, fen, replaces);
    }

    @Override
    public Outcome<?> ask(LeanSafetyMarket market) {
        MonthFacts facts = MonthFacts.empty(new SettlementPeriod(month, 1))
                .withWages(PAID.stream().map(this::wage).toList());
        return market.months().receive(who(), facts, replaces);
    }

    private WageFact wage(String person) {
        return new WageFact(new PersonId(person), null, Money.ofFen(fen), null, null, null, Map.of());
    }

    @Override
    public Foretold foretell(DeskBooks books) {
        DeskMonth known = books.month(month);
        Set<String> codes = new TreeSet<>();
        if (replaces != known.wages) {
            codes.add("stale-version");
        }
        if (known.isFrozen()) {
            codes.add("month-frozen");
        }
        return codes.isEmpty() ? new Foretold(codes, () -> ++known.wages) : Foretold.refused(codes);
    }
}
