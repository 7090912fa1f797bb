package io.leansafety.model;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.value.DateSpan;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one catalog and the one policy of the desks' model, and what they come to: in fen. */
final class DeskPrices {
    static final int WINDOW = 1;
    static final int APPEAL_DAYS = 5;
    static final int LONG_OVERDUE_DAYS = 10;

    /** A violation, a notice, one decided case by case for a superior, a major hazard. */
    static final List<String> ITEMS = List.of("V-1", "N-1", "C-1", "H-1");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final List<String> CLASSES = List.of("SUPERIOR", "COMPANY", "UNIT", "WORKSHOP", "SELF");

    private static final Map<String, Map<String, Long>> SUBJECT = Map.of(
            "V-1", Map.of("COMPANY", 300_00L, "UNIT", 100_00L),
            "N-1", Map.of("COMPANY", 60_00L, "UNIT", 40_00L),
            "C-1", Map.of("COMPANY", 500_00L, "UNIT", 400_00L),
            "H-1", Map.of("COMPANY", 1_000_00L));
    private static final Map<String, Long> OFFENDER = Map.of("COMPANY", 200_00L, "UNIT", 80_00L);
    private static final Map<String, Long> DIRECTOR = Map.of("COMPANY", 100_00L, "UNIT", 40_00L);

    private DeskPrices() {}

    /** What people and subjects pay for a finding. */
    record Lines(TreeMap<String, Long> people, TreeMap<String, Long> subjects) {
        Lines() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void add(Lines other, int sign) {
            other.people.forEach((person, fen) -> people.merge(person, sign * fen, Long::sum));
            other.subjects.forEach((subject, fen) -> subjects.merge(subject, sign * fen, Long::sum));
        }
    }

    static Policy policy() {
        return PolicyDraft.builtInBut(draft -> {
            draft.id = "DESKS";
            draft.validity = new DateSpan(LONG_AGO, null);
            draft.missingAssessment = AssessmentTerms.Missing.ZERO;
            draft.repeatWindowMonths = WINDOW;
            draft.appealDays = APPEAL_DAYS;
            draft.longOverdueDays = LONG_OVERDUE_DAYS;
        });
    }

    static CatalogFact catalog() {
        return new CatalogFact(
                new SubjectId("XS"),
                LONG_AGO,
                null,
                List.of(
                        ItemDraft.of("V-1", kind("V-1"))
                                .price(ladder(SUBJECT.get("V-1")))
                                .charge("OFFENDER", ladder(OFFENDER))
                                .charge("WORKSHOP_DIRECTOR", ladder(DIRECTOR))
                                .fact(),
                        ItemDraft.of("N-1", kind("N-1"))
                                .price(ladder(SUBJECT.get("N-1")))
                                .fact(),
                        ItemDraft.of("C-1", kind("C-1"))
                                .price(ladder(SUBJECT.get("C-1")))
                                .caseByCase(FinderClass.SUPERIOR)
                                .fact(),
                        ItemDraft.of("H-1", kind("H-1"))
                                .price(ladder(SUBJECT.get("H-1")))
                                .fact()));
    }

    private static String ladder(@Nullable Map<String, Long> fen) {
        StringBuilder ladder = new StringBuilder();
        Map.copyOf(java.util.Objects.requireNonNull(fen))
                .forEach((finder, amount) ->
                        ladder.append(finder).append('=').append(amount / 100).append(".00 "));
        return ladder.toString();
    }

    static String kind(String item) {
        return switch (item) {
            case "V-1" -> "VIOLATION_GENERAL";
            case "N-1" -> "QUALITY_PROBLEM";
            case "C-1" -> "ACCIDENT";
            default -> "HAZARD_MAJOR";
        };
    }

    static boolean isMajor(String item) {
        return item.equals("H-1");
    }

    static boolean isNotice(String item) {
        return item.equals("N-1");
    }

    static boolean isCaseByCase(String item, String finder) {
        return item.equals("C-1") && finder.equals("SUPERIOR");
    }

    /** What an item costs a subject, 0 where the finder class costs nothing. */
    static long subjectPrice(String item, String finder) {
        Long price = listed(SUBJECT.getOrDefault(item, Map.of()), finder);
        return price == null ? 0 : price;
    }

    /** The nearest class above that has an amount, else the nearest below; finding it oneself costs nothing. */
    private static @Nullable Long listed(Map<String, Long> ladder, String finder) {
        if (finder.equals("SELF")) {
            return null;
        }
        for (int i = CLASSES.indexOf(finder); i >= 0; i--) {
            if (ladder.containsKey(CLASSES.get(i))) {
                return ladder.get(CLASSES.get(i));
            }
        }
        return CLASSES.stream()
                .filter(ladder::containsKey)
                .findFirst()
                .map(ladder::get)
                .orElse(null);
    }

    /** What a finding comes to if nothing more is said against it. */
    static Lines lines(DeskSlip.Facts facts) {
        Lines lines = new Lines();
        if (!facts.decision().isEmpty()) {
            facts.decision().forEach(line -> add(line, lines));
        } else if (!isCaseByCase(facts.item(), facts.finder())) {
            lines.subjects.put(facts.subject(), times(subjectPrice(facts.item(), facts.finder()), facts));
            if (facts.item().equals("V-1")) {
                charge(facts, OFFENDER, facts.offender() == null ? Set.of() : Set.of(facts.offender()), lines);
                charge(facts, DIRECTOR, directors(facts), lines);
            }
        }
        lines.people.values().removeIf(fen -> fen == 0);
        lines.subjects.values().removeIf(fen -> fen == 0);
        return lines;
    }

    /** The directors of the day on which it was found. */
    static Set<String> directors(DeskSlip.Facts facts) {
        return new DeskPowers(facts.foundOn()).holders("WORKSHOP_DIRECTOR", facts.subject());
    }

    private static void add(DeskSlip.Decision line, Lines lines) {
        if (line.person() != null) {
            lines.people.merge(line.person(), line.fen(), Long::sum);
        } else if (line.subject() != null) {
            lines.subjects.merge(line.subject(), line.fen(), Long::sum);
        }
    }

    /** Who found it pays nothing. */
    private static void charge(DeskSlip.Facts facts, Map<String, Long> ladder, Set<String> people, Lines lines) {
        Long price = listed(ladder, facts.finder());
        if (price == null) {
            return;
        }
        long charged = times(price, facts);
        people.stream()
                .filter(person -> !person.equals(facts.foundBy()))
                .forEach(person -> lines.people.merge(person, charged, Long::sum));
    }

    /** Once, one and a half times, twice. */
    private static long times(long fen, DeskSlip.Facts facts) {
        return fen * facts.quantity() * (1 + Math.min(facts.occurrence(), 3)) / 2;
    }
}
