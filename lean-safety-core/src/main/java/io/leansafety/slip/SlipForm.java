package io.leansafety.slip;

import io.leansafety.finding.FindingDossier;
import io.leansafety.life.DocumentNumber;
import io.leansafety.organization.Organization;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PricedFinding;
import java.time.LocalDate;

/**
 * A slip or notice that was given. Rules T3, T4 and T5.
 *
 * @param number its number
 * @param issuedOn the day on which it was given
 * @param lastDay the last day on which it may be objected to
 * @param dossier the finding as it stands
 * @param priced who pays and gets what by it
 * @param item the item of the price catalog
 * @param organization names of people and subjects
 */
public record SlipForm(
        DocumentNumber number,
        LocalDate issuedOn,
        LocalDate lastDay,
        FindingDossier dossier,
        PricedFinding priced,
        ItemFact item,
        Organization organization) {
    /** {@return its number alone: names never reach a log} */
    @Override
    public String toString() {
        return "SlipForm[" + number + "]";
    }
}
