package io.leansafety.faults;

import java.util.List;

/** Faults in subjects, people, tiers, roles and centers: rules O1 to O5. */
final class OrganizationFaults {
    private OrganizationFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "organization/SubjectLevel",
                        "O1",
                        "no level may be left out between a subject and its parent",
                        "parent.compareTo(this) < 0",
                        "parent.compareTo(this) == -1"),
                PlantedFault.in(
                        "organization/SubjectLevel",
                        "O1",
                        "a department may hang under the company only",
                        "return parent.hasCenter();",
                        "return parent == COMPANY;"),
                PlantedFault.in(
                        "organization/SubjectTree",
                        "O1",
                        "a second company passes for a root",
                        "} else if (root != null) {",
                        "} else if (root != null && fact.id().equals(root)) {"),
                PlantedFault.in(
                        "organization/OrganizationResolver",
                        "O2",
                        "an assignment is not yet in force on its first day",
                        "boolean began = !span.from().isAfter(day);",
                        "boolean began = span.from().isBefore(day);"),
                PlantedFault.in(
                        "organization/OrganizationResolver",
                        "O2",
                        "of past assignments the earliest counts",
                        "span.from().isAfter(bestSpan.from())",
                        "span.from().isBefore(bestSpan.from())"),
                PlantedFault.in(
                        "policy/TierScheme",
                        "O3",
                        "a tier that is assessed by quarter may be paid by month",
                        "case MONTH -> duty == Cadence.MONTH;",
                        "case MONTH -> true;"),
                PlantedFault.in(
                        "policy/TierScheme",
                        "O3",
                        "a tier that is inspected daily may have its score averaged",
                        "inspection != Cadence.DAY || score == ScoreBasis.DUTY_ONLY",
                        "true"),
                PlantedFault.in(
                        "organization/Organization",
                        "O4",
                        "a holder for everything counts beside one for the very shift",
                        "if (holder.closeness() == closeness) {",
                        "if (holder.closeness() <= closeness) {"),
                PlantedFault.in(
                        "organization/RoleHolder",
                        "O4",
                        "a holder for another specialty answers too",
                        "(specialty == null || specialty.equals(query.specialty()))",
                        "(specialty == null || query.specialty() != null)"),
                PlantedFault.in(
                        "organization/Organization",
                        "O4",
                        "the search does not go up the tree",
                        "at = at.get().parent();",
                        "at = Optional.empty();"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "O4",
                        "somebody whom a finding names twice is charged twice",
                        "return List.copyOf(new TreeSet<>(named));",
                        "return List.copyOf(named);"),
                PlantedFault.in(
                        "settlement/Booking",
                        "O5",
                        "the payer's center is paid, not that of the finding's subject",
                        "line.beneficiary().map(Account::fundOf).orElse(center)",
                        "line.beneficiary().map(Account::fundOf).orElse(Account.centerOf(line.payer()))"),
                PlantedFault.in(
                        "organization/MarketSubject",
                        "O5",
                        "everything goes through the company's center",
                        "return nearest(subject -> subject.level.hasCenter())",
                        "return nearest(SubjectLevel.COMPANY)"));
    }
}
