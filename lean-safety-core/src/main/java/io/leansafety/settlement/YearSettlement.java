package io.leansafety.settlement;

import java.util.List;

/**
 * A year settled.
 *
 * @param year the year
 * @param policy the policy's id
 * @param leaders everybody, by id
 */
public record YearSettlement(int year, String policy, List<LeaderSettlement> leaders) {
    public YearSettlement {
        leaders = List.copyOf(leaders);
    }
}
