package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.rule.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A step that somebody wants to take with a month, with the fingerprint that was prepared last. */
record DeskMonthCall(String enterprise, String actor, String key, YearMonth month, String step, Fingerprint fingerprint)
        implements DeskAsk {
    @Override
    public List<Object> content() {
        return Set.of("APPROVE", "POST").contains(step)
                ? List.of(actor, step, month, fingerprint)
                : List.of(actor, step, month);
    }

    @Override
    public DeskMonthCall by(String other) {
        return new DeskMonthCall(enterprise, other, key, month, step, fingerprint);
    }

    @Override
    public DeskMonthCall under(String other, String otherKey) {
        return new DeskMonthCall(other, actor, otherKey, month, step, fingerprint);
    }

    @Override
    public Outcome<?> ask(LeanSafetyMarket market) {
        MonthsDesk months = market.months();
        return switch (step) {
            case "PREPARE" -> months.prepare(who(), month);
            case "APPROVE" -> months.approve(who(), month, fingerprint);
            case "DISCARD" -> months.discard(who(), month);
            case "POST" -> months.post(who(), month, fingerprint);
            case "PUBLISH" -> months.publish(who(), month);
            case "CLOSE" -> months.close(who(), month);
            default -> months.reverse(who(), month);
        };
    }

    @Override
    public Foretold foretell(DeskBooks books) {
        DeskMonth known = books.month(month);
        Optional<DeskTable.Row> row = DeskLives.MONTH.find(known.state, step);
        boolean isPostedAgain = step.equals("POST") && known.isPosted();
        if (row.isEmpty() && !isPostedAgain) {
            return Foretold.refused("step-not-allowed");
        }
        DeskTable.Row asked =
                row.orElseGet(() -> DeskLives.MONTH.find("APPROVED", "POST").orElseThrow());
        DeskMatter matter = DeskMatter.of("XS", known.takers);
        Set<String> codes = new TreeSet<>(new DeskPowers(books.today()).codes(actor, asked, matter));
        if (!isPostedAgain && step.equals("POST") && !standsOn(books).equals(known.standsOn)) {
            codes.add("moved-since-prepared");
        }
        if (Set.of("APPROVE", "POST").contains(step) && !fingerprint.equals(known.fingerprint)) {
            codes.add("unknown-fingerprint");
        }
        if (!codes.isEmpty()) {
            return Foretold.refused(codes);
        }
        return new Foretold(codes, () -> isPostedAgain ? known.posted : take(books, known, asked.to()));
    }

    /** The closed months before it are computed afresh with it, from what they have by now. */
    private List<Integer> standsOn(DeskBooks books) {
        return books.closedBefore(month).stream()
                .map(before -> new DeskGathering(books, before).versions())
                .toList();
    }

    private int take(DeskBooks books, DeskMonth known, String to) {
        known.state = to;
        known.steps++;
        known.takers.put(step, actor);
        switch (step) {
            case "PREPARE" -> known.standsOn = standsOn(books);
            case "POST" -> post(books, known);
            case "REVERSE" -> {
                known.settled = Set.of();
                known.corrected.forEach((before, settled) -> books.month(before).settled = settled);
            }
            default -> {
                // nothing else is kept of it
            }
        }
        return known.steps;
    }

    /** What the months before it settle is what it is by now. */
    private void post(DeskBooks books, DeskMonth known) {
        known.posted = known.steps;
        known.settled = new DeskGathering(books, month).settled();
        known.corrected.clear();
        for (YearMonth before : books.closedBefore(month)) {
            known.corrected.put(before, books.month(before).settled);
            books.month(before).settled = new DeskGathering(books, before).settled();
        }
    }
}
