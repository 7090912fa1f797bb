package io.leansafety.checklist;

import java.util.Arrays;
import java.util.Optional;

/** The level of a risk point, with its color (四色). Rule H3; GD3 二(二)3(1). */
public enum RiskLevel {
    /** Level 1, red: major. */
    RED(1),
    /** Level 2, orange: larger. */
    ORANGE(2),
    /** Level 3, yellow: ordinary. */
    YELLOW(3),
    /** Level 4, blue: low. */
    BLUE(4);

    private final int number;

    RiskLevel(int number) {
        this.number = number;
    }

    /**
     * Returns a level by its number.
     *
     * @param number the number
     * @return the level, empty unless the number is from 1 to 4
     */
    public static Optional<RiskLevel> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
    }

    /** {@return the number, 1 to 4} */
    public int number() {
        return number;
    }

    /** {@return whether every post that the risk concerns has to inspect it (rule C1.7)} */
    public boolean isGrave() {
        return this == RED || this == ORANGE;
    }
}
