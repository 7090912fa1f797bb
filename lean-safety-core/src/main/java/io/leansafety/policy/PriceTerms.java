package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How findings are priced. Rules P2, P3, P5 and P6.
 *
 * @param kinds kinds added to, or moved from, those of rule P2
 * @param selfUnlisted what a SELF finding costs where SELF has no amount of its own
 * @param finderExempt whether whoever found it is not charged
 * @param repeatMultipliers the multiplier of the first, second … occurrence; the last holds beyond
 * @param repeatWindowMonths how far back a repeat is counted
 */
public record PriceTerms(
        Map<String, DocumentKind> kinds,
        SelfUnlisted selfUnlisted,
        boolean finderExempt,
        List<Ratio> repeatMultipliers,
        int repeatWindowMonths) {
    private static final Map<String, DocumentKind> STANDARD_KINDS = standardKinds();

    /** What a SELF finding costs where SELF has no amount of its own. */
    public enum SelfUnlisted {
        /** Nothing. */
        FREE,
        /** What the nearest listed class would cost, as for every other class. */
        LADDER
    }

    public PriceTerms {
        requireNonNull(selfUnlisted, "selfUnlisted");
        kinds = ImmutableMap.copyOf(kinds);
        repeatMultipliers = List.copyOf(repeatMultipliers);
    }

    /**
     * Returns the document that a kind gives.
     *
     * @param kind the kind of an item
     * @return the document, empty for a kind that neither rule P2 nor this policy has
     */
    public Optional<DocumentKind> documentOf(String kind) {
        DocumentKind own = kinds.get(kind);
        return Optional.ofNullable(own == null ? STANDARD_KINDS.get(kind) : own);
    }

    /** {@return every kind that there is, those of rule P2 first} */
    public List<String> allKinds() {
        return Stream.concat(STANDARD_KINDS.keySet().stream(), kinds.keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the multiplier of an occurrence, the whole where none is listed. Rule P6.
     *
     * @param occurrence 1 for the first
     * @return the multiplier
     */
    public Ratio multiplierOf(int occurrence) {
        return repeatMultipliers.isEmpty()
                ? Ratio.ONE
                : repeatMultipliers.get(Math.min(occurrence, repeatMultipliers.size()) - 1);
    }

    /**
     * Returns the days on which the same makes what is found on a day a repeat: those after that day so many months before,
     * up to the day itself. Rules P6 and H2.
     *
     * @param foundOn the day
     * @return the days, the last of them that day
     */
    public DateSpan repeatWindow(LocalDate foundOn) {
        return new DateSpan(foundOn.minusMonths(repeatWindowMonths).plusDays(1), foundOn);
    }

    private static Map<String, DocumentKind> standardKinds() {
        ImmutableMap.Builder<String, DocumentKind> kinds = ImmutableMap.builder();
        for (String slip : List.of(
                "VIOLATION_GENERAL",
                "VIOLATION_SERIOUS",
                "HAZARD_C",
                "HAZARD_B",
                "HAZARD_A",
                "HAZARD_MAJOR",
                "STOPPAGE",
                "ACCIDENT")) {
            kinds.put(slip, DocumentKind.SLIP);
        }
        for (String notice : List.of(
                "QUALITY_PROBLEM",
                "SHIFT_EVALUATION",
                "DUTY_LAPSE",
                "CONDUCT",
                "POST_RECITAL",
                "SYSTEM_LAPSE",
                "RECTIFICATION",
                "REWARD")) {
            kinds.put(notice, DocumentKind.NOTICE);
        }
        return kinds.build();
    }
}
