package io.leansafety.model;

import io.leansafety.value.Dice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts are handed in, rightly and wrongly. */
final class FactSteps {
    private final World world;
    private final Dice dice;
    private final AnySheet any;

    FactSteps(World world) {
        this.world = world;
        this.dice = world.dice;
        this.any = new AnySheet(dice);
    }

    boolean receive() {
        return hand(any.of(Choice.month(world)), 0);
    }

    boolean change() {
        return known(Choice.month(world))
                .filter(sheet -> hand(any.changed(sheet), 0))
                .isPresent();
    }

    /** A closed month, or one that is at least posted. */
    boolean changeLate() {
        List<YearMonth> posted = Choice.posted(world.own);
        return !posted.isEmpty()
                && hand(any.changed(world.own.month(dice.pick(posted)).latest()), 0);
    }

    boolean receiveStale() {
        return hand(any.of(Choice.month(world)), dice.pick(-1, 1));
    }

    boolean receiveByHand() {
        Sheet sheet = any.of(Choice.month(world));
        boolean isCorrected = dice.oneIn(2);
        return hand(sheet.byHand(isCorrected ? null : Long.valueOf(dice.upTo(9_999) - 2_000L), isCorrected), 0);
    }

    /** With a finding of another month. */
    boolean receiveSettled() {
        List<YearMonth> others = Choice.posted(world.own);
        Optional<Sheet> other = others.isEmpty() ? Optional.empty() : known(dice.pick(others));
        return other.filter(sheet ->
                        !sheet.slips().isEmpty() && handWith(sheet.slips().get(0)))
                .isPresent();
    }

    private boolean handWith(Slip slip) {
        Sheet sheet = any.of(Choice.month(world));
        if (slip.day().isAfter(sheet.month().atEndOfMonth())) {
            return false;
        }
        List<Slip> slips = new ArrayList<>(sheet.slips());
        slips.removeIf(other -> other.id().equals(slip.id()));
        slips.add(slip);
        return hand(sheet.withSlips(slips), 0);
    }

    boolean receiveIncomplete() {
        Sheet sheet = any.of(Choice.month(world));
        SortedMap<String, Integer> duty = new TreeMap<>(sheet.duty());
        duty.remove(dice.pick(List.copyOf(duty.keySet())));
        return hand(sheet.withDuty(duty), 0);
    }

    private Optional<Sheet> known(YearMonth month) {
        return Optional.ofNullable(world.own.months.get(month))
                .filter(found -> !found.versions.isEmpty())
                .map(ModelMonth::latest);
    }

    private boolean hand(Sheet sheet, int off) {
        world.ask(receiving(sheet, off));
        return true;
    }

    private Call receiving(Sheet sheet, int off) {
        int version = world.own.month(sheet.month()).versions.size();
        return new Call.Receiving(
                world.own.id, dice.pick(Company.ACTORS), world.newKey(), sheet, Math.max(0, version + off));
    }

    /** Facts of a month as nobody has handed them in yet. */
    Call any() {
        return receiving(any.of(Choice.month(world)), 0);
    }
}
