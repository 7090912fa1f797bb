package io.leansafety.port;

import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What one unit writes, and another looks for.
 *
 * @param name what it is
 * @param isThere whether an enterprise has it
 * @param writing adds it
 */
record Thing(String name, BooleanSupplier isThere, Runnable writing) {
    /** One of each kind, each of which can be written without another. */
    static List<Thing> all(Ports ports, EnterpriseId of) {
        return List.of(
                new Thing(
                        "a policy",
                        () -> !ports.policies().of(of).isEmpty(),
                        () -> ports.policies().publish(of, Stored.policy("a", LocalDate.of(2020, 1, 1)))),
                new Thing(
                        "facts",
                        () -> ports.receivedMonths().latest(of, Stored.OCTOBER).isPresent(),
                        () -> ports.receivedMonths().add(Stored.received(of, Stored.OCTOBER, 1))),
                new Thing(
                        "a step",
                        () -> !ports.runs().history(of, Stored.OCTOBER).steps().isEmpty(),
                        () -> ports.runs().add(Stored.step(of, Stored.OCTOBER, 1))),
                new Thing(
                        "figures",
                        () -> ports.runs().figures(of, Stored.NOVEMBER).isPresent(),
                        () -> ports.runs()
                                .keep(Stored.run(of, Stored.NOVEMBER, 1, Stored.figures(Stored.NOVEMBER, "F1")))),
                new Thing(
                        "entries",
                        () -> ports.journalEntries().end(of).sequence() > 0,
                        () -> ports.journalEntries().add(Stored.entries(of, 2))),
                new Thing(
                        "a request",
                        () -> ports.requests().find(of, new RequestKey("K1")).isPresent(),
                        () -> ports.requests().add(Stored.request(of, "K1"))),
                new Thing(
                        "an organization",
                        () -> !ports.organizations().of(of).isEmpty(),
                        () -> ports.organizations().add(organization(of))),
                new Thing(
                        "a finding",
                        () -> ports.findings().latest(of, new Reference("D1")).isPresent(),
                        () -> ports.findings()
                                .add(StoredDossiers.finding(Wanted.of("D1").in(of)))));
    }

    private static Published<OrganizationFacts> organization(EnterpriseId of) {
        return new Published<>(of, 1, Wanted.DAY, OrganizationFacts.EMPTY, new PersonId("P1"), Instant.EPOCH);
    }

    /** The first step with any month: looked for among all of them. */
    static List<Thing> firstMonths(Ports ports, EnterpriseId of) {
        BooleanSupplier isAny = () -> !ports.runs().months(of).isEmpty();
        return List.of(
                new Thing("October", isAny, () -> ports.runs().add(Stored.step(of, Stored.OCTOBER, 1))),
                new Thing("November", isAny, () -> ports.runs().add(Stored.step(of, Stored.NOVEMBER, 1))));
    }

    /** The first number of a series, of one finding and of another: what is looked for is how far the series has got. */
    static List<Thing> firstNumbers(Ports ports, EnterpriseId of) {
        BooleanSupplier isAny = () -> ports.findings().lastNumber(of, Wanted.SERIES) > 0;
        return List.of(
                new Thing(
                        "1",
                        isAny,
                        () -> ports.findings()
                                .add(StoredDossiers.finding(
                                        Wanted.of("D1").in(of).numbered(1)))),
                new Thing(
                        "2",
                        isAny,
                        () -> ports.findings()
                                .add(StoredDossiers.finding(
                                        Wanted.of("D2").in(of).numbered(2)))));
    }

    @Override
    public String toString() {
        return name;
    }
}
