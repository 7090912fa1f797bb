package io.leansafety.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the other entries of a person and month, and the tier, have against one more. */
final class EntryRules {
    private final DeskTier tier;
    private final List<DeskEntry> others;

    EntryRules(DeskTier tier, List<DeskEntry> others) {
        this.tier = tier;
        this.others = others;
    }

    Set<String> given(EntryCalls.Given given) {
        Set<String> codes = new TreeSet<>();
        switch (given.kind()) {
            case "SELF_CHECK" -> {
                checkDue(given, codes);
                checkFirst(given, codes);
                checkNone(given, "DUTY_WORK", false, codes);
            }
            case "DEDUCTION" -> {
                checkDue(given, codes);
                add(codes, "nobody-deducts", tier.deductions() == null);
            }
            case "INSPECTION" -> {
                add(codes, "not-inspected-monthly", tier.isDaily());
                checkFirst(given, codes);
                checkNone(given, "VISIT", false, codes);
            }
            case "DAILY" -> {
                add(codes, "not-inspected-daily", !tier.isDaily());
                checkFirst(given, codes);
                checkNone(given, "VISIT", true, codes);
            }
            case "VISIT" -> {
                checkFirst(given, codes);
                checkNone(given, tier.isDaily() ? "DAILY" : "INSPECTION", tier.isDaily(), codes);
            }
            default -> checkNone(given, "SELF_CHECK", false, codes);
        }
        return codes;
    }

    private void checkDue(EntryCalls.Given given, Set<String> codes) {
        boolean isEnd = YearMonth.from(given.day()).getMonthValue() % 3 == 0;
        add(codes, "duty-not-due", tier.isQuarterly() && !isEnd);
    }

    private void checkFirst(EntryCalls.Given given, Set<String> codes) {
        add(
                codes,
                "assessed-already",
                others.stream()
                        .filter(other -> other.kind.equals(given.kind()) && other.day.equals(given.day()))
                        .anyMatch(
                                other -> given.shift() == null || given.shift().equals(other.shift)));
    }

    private void checkNone(EntryCalls.Given given, String kind, boolean isOfDay, Set<String> codes) {
        add(
                codes,
                "score-and-entry",
                others.stream()
                        .filter(other -> other.kind.equals(kind) && other.counts())
                        .anyMatch(other -> !isOfDay || other.day.equals(given.day())));
    }

    /** Who gave the self-check does not deduct. */
    Set<String> separate(String kind, String actor) {
        Set<String> codes = new TreeSet<>();
        if (tier.selfCheck() != null) {
            add(
                    codes,
                    "deducts-own-self-check",
                    kind.equals("DEDUCTION") && (hasGiven("SELF_CHECK", actor) || hasGiven("DUTY_WORK", actor)));
            add(
                    codes,
                    "self-check-of-deducted",
                    List.of("SELF_CHECK", "DUTY_WORK").contains(kind) && hasGiven("DEDUCTION", actor));
        }
        return codes;
    }

    private boolean hasGiven(String kind, String actor) {
        return others.stream()
                .anyMatch(other -> other.kind.equals(kind) && other.givers().contains(actor));
    }

    private static void add(Set<String> codes, String code, boolean isWrong) {
        if (isWrong) {
            codes.add(code);
        }
    }
}
