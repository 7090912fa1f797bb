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
import io.leansafety.value.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a run: of each field of the month file, the policy, the library's version, everybody's figures and
 * the rest of the result. People's names are left out: they move no figure, and must be erasable. Rule S11.
 */
public final class RunFingerprint {
    /** The part that is the library's version. */
    public static final String LIBRARY = "library";

    private RunFingerprint() {}

    private record Named(
            @Nullable PersonId person, @Nullable String name) {}

    /** What a month came to, beside everybody's figures. */
    private record Result(List<Entry> journal, List<AwaitingFinding> awaiting) {}

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
     * @param figures what it came to for everybody, then each month before that it corrects; which version its own facts
     *     are is left out, so that the same facts handed in again have the same fingerprint
     * @return the fingerprint
     */
    public static PartedFingerprint of(
            MonthFacts facts, Policy policy, MonthSettlement settlement, List<MonthFigures> figures) {
        Result result = new Result(settlement.journal().entries(), settlement.awaiting());
        return ofFacts(facts)
                .with("policy", Fingerprint.of(policy))
                .with(LIBRARY, Fingerprint.of(LibraryVersion.current()))
                .with("figures", Fingerprint.of(unversioned(figures)))
                .with("result", Fingerprint.of(result));
    }

    /**
     * Returns the fingerprint of people's names, which no other has.
     *
     * @param facts the people
     * @return the fingerprint, the same for any order
     */
    public static Fingerprint ofNames(OrganizationFacts facts) {
        return Fingerprint.ofFacts(facts.people().stream()
                .map(person -> new Named(person.id(), person.name()))
                .toList());
    }

    private static List<MonthFigures> unversioned(List<MonthFigures> figures) {
        List<MonthFigures> all = new ArrayList<>(figures);
        MonthFigures own = all.get(0);
        all.set(0, new MonthFigures(own.period(), 0, own.people(), own.settled()));
        return all;
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
