package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

/**
 * Settings that a settlement never reads: those of the market's desks, and what is shown of a result. Rules T5, H1 and
 * S12.
 *
 * @param appealDays after how many days a slip counts as confirmed
 * @param longOverdueDays after how many days a hazard is long overdue
 * @param publishedNames how much of a name a publication shows
 */
public record MarketTerms(int appealDays, int longOverdueDays, PublishedNames publishedNames) {
    public MarketTerms {
        requireNonNull(publishedNames, "publishedNames");
    }

    /** How much of a person's name a publication (公示) shows. */
    public enum PublishedNames {
        /** The whole name, as 张三丰. */
        FULL,
        /** The first character, and a star for each other one, as 张**. */
        SURNAME,
        /** Nothing: the post and a running number. */
        HIDDEN
    }
}
