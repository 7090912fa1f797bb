package io.leansafety.run;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.ledger.Entry;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.Policy;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.MonthSettlement.AwaitingFinding;
import java.util.List;

/**
 * The fingerprint of a run: of each field of the month file, the policy, the library's version and the result. People's
 * names are left out: they move no figure, and must be erasable. Rule S11.
 */
public final class RunFingerprint {
    /** The part that is the library's version. */
    public static final String LIBRARY = "library";

    private RunFingerprint() {}

    /** What a month came to. */
    private record Result(MonthFigures figures, List<Entry> journal, List<AwaitingFinding> awaiting) {}

    /**
     * Returns the fingerprint of facts, by the fields of the month file.
     *
     * @param facts the facts
     * @return the fingerprint, the same for any order of any list
     */
    public static PartedFingerprint ofFacts(MonthFacts facts) {
        return PartedFingerprint.ofFacts(facts.withOrganization(withoutNames(facts.organization())));
    }

    /**
     * Returns the fingerprint of a run.
     *
     * @param facts what it was settled from
     * @param policy the policy by which
     * @param settlement what it came to
     * @return the fingerprint
     */
    public static PartedFingerprint of(MonthFacts facts, Policy policy, MonthSettlement settlement) {
        Result result = new Result(
                MonthFigures.of(0, facts, settlement), settlement.journal().entries(), settlement.awaiting());
        return ofFacts(facts)
                .with("policy", Fingerprint.of(policy))
                .with(LIBRARY, Fingerprint.of(LibraryVersion.current()))
                .with("result", Fingerprint.of(result));
    }

    private static OrganizationFacts withoutNames(OrganizationFacts organization) {
        return new OrganizationFacts(
                organization.subjects(),
                organization.people().stream()
                        .map(person -> new PersonFact(person.id(), null, person.place(), person.assignments()))
                        .toList(),
                organization.roles());
    }
}
