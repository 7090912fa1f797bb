package io.leansafety.model;

import io.leansafety.finding.FindingStatus;
import io.leansafety.policy.DeductionTerms.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A month as the rules say it, slow and plain: everybody's figures, and what is booked. Rules A5, P5, P6, S1 to S9. */
final class Reckoning {
    private static final BigDecimal FULL = new BigDecimal("90");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Sheet sheet;
    private final Terms terms;
    private final SortedMap<String, Long> brought;
    private final LocalDate last;
    private final List<Line> lines = new ArrayList<>();
    private final SortedMap<String, Long> charges = new TreeMap<>();
    private final SortedMap<String, Long> rewards = new TreeMap<>();

    /** What a month comes to. */
    record Result(SortedMap<String, Figures> people, List<Line> lines, SortedSet<String> settled) {
        SortedMap<String, Long> carried() {
            SortedMap<String, Long> carried = new TreeMap<>();
            people.forEach((person, figures) -> carried.put(person, figures.carried()));
            return carried;
        }
    }

    private Reckoning(Sheet sheet, Terms terms, SortedMap<String, Long> brought) {
        this.sheet = sheet;
        this.terms = terms;
        this.brought = brought;
        this.last = sheet.month().atEndOfMonth();
    }

    static Result of(Sheet sheet, Terms terms, SortedMap<String, Long> brought) {
        return new Reckoning(sheet, terms, brought).result();
    }

    private Result result() {
        SortedSet<String> settled = new TreeSet<>();
        for (Slip slip : sheet.slips()) {
            if (slip.status() == FindingStatus.CONFIRMED) {
                settled.add(slip.id());
                price(slip);
            }
        }
        SortedMap<String, Figures> people = new TreeMap<>();
        SortedMap<String, Long> entitlements = entitlements();
        Company.PEOPLE.forEach(person -> people.put(person, figures(person, entitlements.getOrDefault(person, 0L))));
        return new Result(people, List.copyOf(lines), settled);
    }

    private void price(Slip slip) {
        Items.Item item = Items.ALL.get(slip.item());
        book(slip.day(), "WAGE_FUND:T1", "CENTER:U1", priced(slip, item.price(), "1"), item.rule(), slip.id());
        charge(slip, List.of(slip.offender()), priced(slip, item.offender(), "1"), false);
        charge(slip, Company.DIRECTORS, priced(slip, item.offender(), "0.5"), false);
        charge(slip, Company.CREW, priced(slip, item.crew(), "1"), true);
        if (slip.foundBy() != null && item.finder() > 0) {
            long reward = item.finder() * slip.quantity();
            book(slip.day(), "CENTER:U1", "PERFORMANCE_WAGE:" + slip.foundBy(), reward, "P8", slip.id());
            rewards.merge(slip.foundBy(), reward, Long::sum);
        }
    }

    /** P6: amount × share × quantity × multiplier, rounded once. */
    private long priced(Slip slip, long fen, String share) {
        return halfUp(BigDecimal.valueOf(fen)
                .multiply(new BigDecimal(share))
                .multiply(BigDecimal.valueOf(slip.quantity()))
                .multiply(terms.multiplier(slip.occurrence())));
    }

    /** P5: the finder is out; a split's remainder goes to the first by id, one fen each. */
    private void charge(Slip slip, List<String> reached, long whole, boolean isSplit) {
        List<String> payers = new ArrayList<>(reached);
        payers.remove(slip.foundBy());
        for (int i = 0; i < payers.size(); i++) {
            long part = isSplit ? whole / payers.size() + (i < whole % payers.size() ? 1 : 0) : whole;
            book(slip.day(), "OBLIGATION:" + payers.get(i), "CENTER:U1", part, "P5", slip.id());
            charges.merge(payers.get(i), part, Long::sum);
        }
    }

    /** S1: benchmark and share of the fund by largest remainder, of equal ones by id. */
    private SortedMap<String, Long> entitlements() {
        SortedMap<String, Long> entitlements = new TreeMap<>(sheet.benchmarks());
        long sum = entitlements.values().stream().mapToLong(Long::longValue).sum();
        if (sheet.goalMet() && sheet.fund() > 0) {
            long left = sheet.fund();
            for (Map.Entry<String, Long> benchmark : sheet.benchmarks().entrySet()) {
                long share = sheet.fund() * benchmark.getValue() / sum;
                entitlements.merge(benchmark.getKey(), share, Long::sum);
                left -= share;
            }
            sheet.benchmarks().entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -(sheet.fund() * entry.getValue() % sum)))
                    .limit(left)
                    .forEach(entry -> entitlements.merge(entry.getKey(), 1L, Long::sum));
        }
        entitlements.put("P2", sheet.entitlement());
        return entitlements;
    }

    private Figures figures(String person, long entitlement) {
        int duty = sheet.duty().getOrDefault(person, -1);
        int inspection = sheet.inspection().getOrDefault(person, -1);
        int score = inspection < 0 ? duty : mean(duty, inspection);
        BigDecimal ratio = ratio(score);
        long safety = halfUp(BigDecimal.valueOf(entitlement).multiply(ratio));
        long quota = person.equals(Company.TEAM_LEADER) ? quota() : 0;
        long performance = Objects.requireNonNull(sheet.performance().get(person));
        long reward = rewards.getOrDefault(person, 0L);
        long charged = charges.getOrDefault(person, 0L);
        long carriedIn = brought.getOrDefault(person, 0L);
        long due = charged + carriedIn;
        long deducted = Math.min(due, limit(performance, quota, reward));
        long rest = due - deducted;
        long carried = terms.carries() ? rest : 0;
        bookPerson(person, safety, deducted, rest - carried);
        return new Figures(
                duty,
                inspection,
                score,
                score < 0 ? -1 : ratio.movePointRight(6).longValueExact(),
                safety,
                quota,
                performance,
                reward,
                charged,
                carriedIn,
                deducted,
                carried,
                rest - carried,
                safety + quota + performance + reward - deducted);
    }

    private int mean(int duty, int inspection) {
        return (duty + inspection + (terms.roundsScoresDown() ? 0 : 1)) / 2;
    }

    /** S2: in full from 90, else by the score. */
    private static BigDecimal ratio(int hundredths) {
        BigDecimal score = BigDecimal.valueOf(Math.max(hundredths, 0), 2);
        return score.compareTo(FULL) >= 0 ? BigDecimal.ONE : score.divide(HUNDRED);
    }

    /** S4: each day rounded by itself. */
    private long quota() {
        return sheet.quota().entrySet().stream()
                .mapToLong(day -> halfUp(BigDecimal.valueOf(day.getValue())
                        .multiply(BigDecimal.valueOf(
                                Objects.requireNonNull(sheet.dayScores().get(day.getKey())), 4))))
                .sum();
    }

    /** S6. */
    private long limit(long performance, long quota, long reward) {
        return (terms.sources().contains(Source.PERFORMANCE_WAGE) ? performance : 0)
                + (terms.sources().contains(Source.QUOTA_WAGE) ? quota : 0)
                + (terms.sources().contains(Source.REWARDS) ? reward : 0);
    }

    private void bookPerson(String person, long safety, long deducted, long writtenOff) {
        String wage = "PERFORMANCE_WAGE:" + person;
        String obligation = "OBLIGATION:" + person;
        book(
                last,
                deducted < 0 ? obligation : wage,
                deducted < 0 ? wage : obligation,
                Math.abs(deducted),
                "S6",
                person);
        book(last, "CENTER:U1", obligation, writtenOff, "S6", person);
        book(last, "SAFETY_WAGE_POOL:U1", "SAFETY_WAGE:" + person, safety, "S3", person);
    }

    private void book(LocalDate day, String debit, String credit, long fen, String rule, String reference) {
        if (fen != 0) {
            lines.add(new Line(day, debit, credit, fen, rule, reference, null));
        }
    }

    private static long halfUp(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
