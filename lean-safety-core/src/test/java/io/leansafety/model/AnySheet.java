package io.leansafety.model;

import io.leansafety.finding.FindingStatus;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Random sheets, and random changes of them. */
final class AnySheet {
    private final Dice dice;

    AnySheet(Dice dice) {
        this.dice = dice;
    }

    Sheet of(YearMonth month) {
        SortedMap<String, Long> benchmarks = new TreeMap<>();
        Company.POOL.forEach(
                person -> benchmarks.put(person, dice.pick(80_000L, 80_000L, 140_000L, 1L + dice.upTo(999))));
        SortedMap<String, Long> performance = new TreeMap<>();
        Company.PEOPLE.forEach(person -> performance.put(person, dice.pick(0L, 7L, 20_000L, (long) dice.upTo(80_000))));
        performance.put("P4", Money.of(Company.WAGE).fen());
        SortedMap<Integer, Long> quota = new TreeMap<>();
        SortedMap<Integer, Integer> dayScores = new TreeMap<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            int day = 1 + dice.upTo(27);
            quota.put(day, dice.pick(16_000L, 1L, (long) dice.upTo(20_000)));
            dayScores.put(day, dice.score().hundredths());
        }
        SortedMap<String, Integer> duty = new TreeMap<>();
        SortedMap<String, Integer> inspection = new TreeMap<>();
        Company.AVERAGED.forEach(person -> inspection.put(person, dice.score().hundredths()));
        Company.AVERAGED.forEach(person -> duty.put(person, dice.score().hundredths()));
        duty.put(Company.TEAM_LEADER, dice.score().hundredths());
        return new Sheet(
                month,
                dice.pick(0, 1, 100_000, dice.upTo(1_000_000)),
                !dice.oneIn(4),
                benchmarks,
                dice.upTo(200_000),
                performance,
                quota,
                dayScores,
                duty,
                inspection,
                slips(month),
                null,
                false);
    }

    /** The same month as it is known later. */
    Sheet changed(Sheet sheet) {
        Sheet other = of(sheet.month());
        return switch (dice.upTo(3)) {
            case 0 -> sheet.withSlips(sheet.slips().stream().map(this::decided).toList());
            case 1 -> sheet.withSlips(dice.some(sheet.slips()));
            case 2 -> sheet.withDuty(other.duty());
            default -> other.withSlips(dice.oneIn(2) ? other.slips() : sheet.slips());
        };
    }

    private Slip decided(Slip slip) {
        return slip.withStatus(dice.pick(FindingStatus.CONFIRMED, FindingStatus.REVOKED, slip.status()));
    }

    private List<Slip> slips(YearMonth month) {
        List<Slip> slips = new ArrayList<>();
        for (int i = dice.pick(0, 1, 1, 2, 3); i > 0; i--) {
            slips.add(slip("F" + month + "-" + i, dice.oneIn(20) ? month.minusMonths(1) : month));
        }
        return slips;
    }

    private Slip slip(String id, YearMonth found) {
        return new Slip(
                id,
                found.atDay(1 + dice.upTo(27)),
                dice.upTo(2),
                1 + dice.upTo(2),
                dice.pick(Company.PEOPLE),
                dice.oneIn(3) ? dice.pick(Company.PEOPLE) : null,
                1 + dice.upTo(3),
                dice.pick(
                        FindingStatus.CONFIRMED, FindingStatus.CONFIRMED, FindingStatus.ISSUED, FindingStatus.REVOKED));
    }
}
