package io.leansafety.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A month as the desks' model knows it. */
final class DeskMonth {
    final YearMonth month;
    /** Who took each step last. */
    final Map<String, String> takers = new TreeMap<>();

    String state = "OPEN";
    int steps;
    int wages;
    int posted;
    /** What the months that it stands on had when it was prepared. */
    List<Integer> standsOn = new ArrayList<>();
    /** What it settles, while it is posted. */
    Set<String> settled = Set.of();
    /** What the months before settled until it was posted. */
    final Map<YearMonth, Set<String>> corrected = new TreeMap<>();

    io.leansafety.fingerprint.@Nullable Fingerprint fingerprint;

    DeskMonth(YearMonth month) {
        this.month = month;
    }

    boolean isFrozen() {
        return state.equals("PREPARED") || state.equals("APPROVED");
    }

    boolean isPosted() {
        return Set.of("POSTED", "PUBLISHED", "CLOSED").contains(state);
    }
}
