package io.leansafety.trading;

import io.leansafety.organization.MarketSubject;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import java.time.LocalDate;

/**
 * Money that goes from one subject's fund to another's; never 0. Rules T1 and T2.
 *
 * @param reference the handover or tender
 * @param date the day of the handover or of acceptance
 * @param payer whose fund pays
 * @param payee whose fund is paid
 * @param rule T1 or T2
 * @param amount how much, above 0
 */
public record Transfer(
        Reference reference, LocalDate date, MarketSubject payer, MarketSubject payee, RuleId rule, Money amount) {}
