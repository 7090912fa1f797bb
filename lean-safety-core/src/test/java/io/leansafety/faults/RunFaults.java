package io.leansafety.faults;

import java.util.List;
import java.util.stream.Stream;

/** Faults in the life of a month and in who may take its steps: rules S11, A9 and S5. */
final class RunFaults {
    private RunFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(life(), duties(), units()).flatMap(List::stream).toList();
    }

    private static List<PlantedFault> life() {
        return List.of(
                PlantedFault.in(
                        "run/MonthLife",
                        "S11",
                        "a closed month can be reversed",
                        "line(PUBLISHED, MonthStep.CLOSE, CLOSED).by(OFFICE),",
                        "line(PUBLISHED, MonthStep.CLOSE, CLOSED).by(OFFICE),"
                                + " line(CLOSED, MonthStep.REVERSE, OPEN).by(OFFICE, HEAD),"),
                PlantedFault.in(
                        "run/MonthHistory",
                        "S11",
                        "a reversed month stays in its revision",
                        "step.revision() + 1",
                        "step.revision()"),
                PlantedFault.in(
                        "run/MonthState",
                        "S11",
                        "facts are taken once a month is approved",
                        "return this == PREPARED || this == APPROVED;",
                        "return this == PREPARED;"),
                PlantedFault.in(
                        "market/MonthsBefore",
                        "S11",
                        "a month may be left out",
                        "if (!before.contains(month.minusMonths(1)) && ",
                        "if (before.isEmpty() && "),
                PlantedFault.in(
                        "market/MonthsBefore",
                        "S11",
                        "a month that was reversed fixes where the market begins",
                        "isUnderWay(month) || begun.stream().noneMatch(this::isUnderWay)",
                        "isUnderWay(month) || begun.isEmpty()"),
                PlantedFault.in(
                        "market/MonthComputation",
                        "V5",
                        "two months may have the same days",
                        "!end.plusDays(1).equals(period.first())",
                        "end.plusDays(1).isBefore(period.first())"),
                PlantedFault.in(
                        "market/PolicyInForce",
                        "V6",
                        "a policy without a last day never ends",
                        "policy.validity().to() == null",
                        "policy.validity().to() != null"),
                PlantedFault.in(
                        "market/MonthStepping",
                        "S11",
                        "what moved since the month was prepared is posted",
                        "if (!moved.isEmpty()) {",
                        "if (moved.size() > 100) {"),
                PlantedFault.in(
                        "market/MonthStepping",
                        "S11",
                        "any fingerprint is approved",
                        "line.step() == MonthStep.APPROVE || line.step() == MonthStep.POST",
                        "line.step() == MonthStep.POST"),
                PlantedFault.in(
                        "market/SettledOnce",
                        "S5",
                        "what another month settled settles again",
                        "if (!anew.contains(elsewhere)) {",
                        "if (anew.contains(elsewhere)) {"));
    }

    private static List<PlantedFault> duties() {
        return List.of(
                PlantedFault.in(
                        "life/Authority",
                        "A9",
                        "whoever holds a role anywhere holds it at the company",
                        "if (offices.stream().anyMatch(office -> office.acting().contains(actor))) {",
                        "if (offices.stream().anyMatch(office -> organization.subjects().stream()"
                                + ".anyMatch(any -> holders(office.role(), any, matter).contains(actor)))) {"),
                PlantedFault.in(
                        "life/Hindrances",
                        "A9",
                        "one's own work is approved in a second role",
                        "if (taker.equals(actor)) {",
                        "if (taker.equals(actor) && line.offices().size() == 1) {"),
                PlantedFault.in(
                        "run/MonthLife",
                        "A9",
                        "who posted a month reverses it",
                        "line(POSTED, MonthStep.REVERSE, OPEN).by(OFFICE, HEAD).notByWhoTook(MonthStep.POST),",
                        "line(POSTED, MonthStep.REVERSE, OPEN).by(OFFICE, HEAD),"),
                PlantedFault.in(
                        "market/MonthStepping",
                        "A9",
                        "roles are those of the end of the month",
                        "LocalDate.ofInstant(clock.instant(), clock.getZone())",
                        "month.atEndOfMonth()"));
    }

    private static List<PlantedFault> units() {
        return List.of(
                PlantedFault.in(
                        "market/Units",
                        "S11",
                        "a key that was used does something else",
                        "if (!before.content().equals(writing.content())) {",
                        "if (before.content() == null) {"),
                PlantedFault.in(
                        "inmemory/Shelf",
                        "S11",
                        "no key is unique",
                        "if (own.putIfAbsent(key, value) != null) {",
                        "if (own.put(key, value) != null && enterprise == null) {"),
                PlantedFault.in(
                        "inmemory/InMemoryTransactions",
                        "S11",
                        "a failed write that somebody swallows is forgotten",
                        "hasFailed |= !isDone;",
                        "hasFailed = !isDone;"));
    }
}
