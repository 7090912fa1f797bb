package io.leansafety.policy;

import io.leansafety.value.Ratio;

/**
 * Settings that only the market's desks read, a settlement never. Rules T5, H1 and C1.5.
 *
 * @param appealDays after how many days a slip counts as confirmed
 * @param longOverdueDays after how many days a hazard is long overdue
 * @param copySimilarity from which likeness on two checklists count as copied, 0 to 1
 */
public record MarketTerms(int appealDays, int longOverdueDays, Ratio copySimilarity) {}
