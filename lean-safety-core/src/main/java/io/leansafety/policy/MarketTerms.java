package io.leansafety.policy;

/**
 * Settings that only the market's desks read, a settlement never. Rules T5 and H1.
 *
 * @param appealDays after how many days a slip counts as confirmed
 * @param longOverdueDays after how many days a hazard is long overdue
 */
public record MarketTerms(int appealDays, int longOverdueDays) {}
