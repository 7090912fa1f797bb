package io.leansafety.model;

import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take with something at a desk.
 *
 * @param life its life
 * @param step the step
 * @param id what it is taken with
 * @param command what is asked of the market
 * @param malformed the codes of what is wrong with its form
 * @param drafting what the model makes of it
 * @param asking asks the market
 */
record DeskCall(
        String enterprise,
        String actor,
        String key,
        DeskTable life,
        String step,
        String id,
        Object command,
        Set<String> malformed,
        Drafting drafting,
        Asking asking)
        implements DeskAsk {
    /** What the model makes of a step, with what is wrong; null where that leaves nothing to make. */
    interface Drafting {
        @Nullable
        Draft draft(Taking taking);
    }

    /** Asks the market. */
    interface Asking {
        Outcome<?> ask(LeanSafetyMarket market, Context who);
    }

    /** A step that is taken: the case is null for one that begins. */
    record Taking(
            DeskBooks books,
            String actor,
            DeskTable.Row row,
            @Nullable DeskCase before,
            Set<String> codes) {
        LocalDate today() {
            return books.today();
        }

        void add(String code, boolean isWrong) {
            if (isWrong) {
                codes.add(code);
            }
        }
    }

    /** A step that may be taken as far as the desk can tell; gives what it is taken with, changed. */
    record Draft(
            DeskMatter matter, List<LocalDate> days, UnaryOperator<DeskTable.Row> entitling, Supplier<DeskCase> next) {
        static Draft of(DeskMatter matter, LocalDate day, Supplier<DeskCase> next) {
            return new Draft(matter, List.of(day), row -> row, next);
        }
    }

    @Override
    public List<Object> content() {
        return List.of(actor, step, command);
    }

    @Override
    public boolean isMalformed() {
        return !malformed.isEmpty();
    }

    @Override
    public DeskCall by(String other) {
        return new DeskCall(enterprise, other, key, life, step, id, command, malformed, drafting, asking);
    }

    @Override
    public DeskCall under(String other, String otherKey) {
        return new DeskCall(other, actor, otherKey, life, step, id, command, malformed, drafting, asking);
    }

    @Override
    public Outcome<?> ask(LeanSafetyMarket market) {
        return asking.ask(market, who());
    }

    @Override
    public Foretold foretell(DeskBooks books) {
        DeskCase before = books.find(id);
        boolean isOther = before != null && before.life != life;
        String state = before == null || isOther ? DeskTable.ABSENT : before.state;
        Optional<DeskTable.Row> row = life.find(state, step);
        if (row.isEmpty()) {
            return Foretold.refused(noRow(state));
        }
        Set<String> codes = new TreeSet<>();
        if (isOther) {
            codes.add("id-taken");
        }
        Draft draft = drafting.draft(new Taking(books, actor, row.get(), isOther ? null : before, codes));
        if (draft != null) {
            DeskTable.Row entitling = draft.entitling().apply(row.get());
            codes.addAll(new DeskPowers(books.today()).codes(actor, entitling, draft.matter()));
            if (draft.days().stream().anyMatch(books::isFrozen)) {
                codes.add("month-frozen");
            }
        } else if (before != null && !isOther && books.isFrozen(books.today())) {
            codes.add("month-frozen");
        }
        return codes.isEmpty() && draft != null
                ? new Foretold(
                        codes,
                        () -> books.take(draft.next().get(), step, row.get().to(), actor))
                : Foretold.refused(codes);
    }

    private String noRow(String state) {
        if (state.equals(DeskTable.ABSENT)) {
            return "unknown-id";
        }
        if (life.begins(step)) {
            return "id-taken";
        }
        boolean isLateAward = step.equals("AWARD")
                && Set.of("AWARDED", "RECTIFIED", "RETURNED", "ACCEPTED").contains(state);
        return isLateAward ? "tender-already-awarded" : "no-such-step";
    }
}
