package io.leansafety.assessment;

import com.google.common.collect.Maps;
import io.leansafety.organization.Shift;
import io.leansafety.value.Score;
import java.util.List;
import java.util.Map;

/**
 * The three parts that an inspection score is made of. Rule A4.
 *
 * @param quality the quality scores of the visits
 * @param locationsRequired how many pairs of location and cycle were due, 0 or more
 * @param locationsCovered how many of them were covered, at most as many as required
 * @param visits the visits by shift
 */
public record InspectionParts(
        List<Score> quality, int locationsRequired, int locationsCovered, Map<Shift, VisitCount> visits) {
    /** Nothing required and nothing done. */
    public static final InspectionParts NONE = new InspectionParts(List.of(), 0, 0, Map.of());

    public InspectionParts {
        quality = List.copyOf(quality);
        visits = Maps.immutableEnumMap(visits);
    }

    /** {@return whether a location or a visit is required} */
    public boolean isSomethingRequired() {
        return locationsRequired > 0 || visitsRequired() > 0;
    }

    /** {@return the sum of the visits required over all shifts} */
    public int visitsRequired() {
        return visits.values().stream().mapToInt(VisitCount::required).sum();
    }

    /** {@return the sum over all shifts of the visits that count} */
    public int visitsCounted() {
        return visits.values().stream().mapToInt(VisitCount::counted).sum();
    }
}
