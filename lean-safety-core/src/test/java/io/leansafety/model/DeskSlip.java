package io.leansafety.model;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finding with its slip or notice, as the model knows it. */
final class DeskSlip extends DeskCase {
    private static final Set<String> SETTLING = Set.of("CONFIRMED", "UPHELD", "REVISED");

    Facts facts;

    /** The finding that it found again, if it did. */
    final @Nullable String again;

    /** Its series and number, once it has one. */
    @Nullable
    String document;

    /** A line of a decision. */
    record Decision(@Nullable String person, @Nullable String subject, long fen) {
        DecisionFact fact() {
            return new DecisionFact(
                    person == null ? null : new PersonId(person),
                    subject == null ? null : new SubjectId(subject),
                    Money.ofFen(fen));
        }
    }

    /** What was found. */
    record Facts(
            LocalDate foundOn,
            String finder,
            @Nullable String foundBy,
            String item,
            int quantity,
            String subject,
            @Nullable String offender,
            int occurrence,
            @Nullable String beneficiary,
            List<Decision> decision) {
        Facts nth(int occurs) {
            return new Facts(
                    foundOn, finder, foundBy, item, quantity, subject, offender, occurs, beneficiary, decision);
        }

        Facts decided(List<Decision> lines) {
            return new Facts(
                    foundOn, finder, foundBy, item, quantity, subject, offender, occurrence, beneficiary, lines);
        }

        /** Whom it charges, and whom it names. */
        Set<String> concerned() {
            Set<String> people =
                    new LinkedHashSet<>(DeskPrices.lines(this).people().keySet());
            if (offender != null) {
                people.add(offender);
            }
            decision.stream().map(Decision::person).forEach(person -> {
                if (person != null) {
                    people.add(person);
                }
            });
            return people;
        }

        /** Who would pay if somebody else had found it; nothing that the model knows is rewarded. */
        Set<String> gaining() {
            Set<String> people =
                    new LinkedHashSet<>(DeskPrices.lines(foundBy(null)).people().keySet());
            people.removeAll(DeskPrices.lines(this).people().keySet());
            return people;
        }

        private Facts foundBy(@Nullable String other) {
            return new Facts(
                    foundOn, finder, other, item, quantity, subject, offender, occurrence, beneficiary, decision);
        }

        FindingFact fact(String id, FindingStatus status) {
            return new FindingFact(
                    new Reference(id),
                    foundOn,
                    FinderClass.valueOf(finder),
                    foundBy == null ? null : new PersonId(foundBy),
                    new ItemCode(item),
                    quantity,
                    new SubjectId(subject),
                    offender == null ? null : new PersonId(offender),
                    null,
                    null,
                    Map.of(),
                    occurrence,
                    status,
                    beneficiary == null ? null : new SubjectId(beneficiary),
                    decision.stream().map(Decision::fact).toList());
        }
    }

    DeskSlip(String id, Facts facts, @Nullable String again) {
        super(id, DeskLives.SLIP);
        this.facts = facts;
        this.again = again;
    }

    /** Without a document it waits for confirmation, or for its decision; a difference settles as a decision. */
    @Override
    FindingFact told() {
        if (state.equals("RECORDED") && isAwaitingDecision()) {
            return facts.fact(id, FindingStatus.CONFIRMED);
        }
        boolean isDifference = again != null && !facts.decision().isEmpty();
        String status = state.equals("RECORDED") ? "ISSUED" : state;
        return facts.fact(id, FindingStatus.valueOf(isDifference && SETTLING.contains(status) ? "REVISED" : status));
    }

    boolean isAwaitingDecision() {
        return facts.decision().isEmpty() && DeskPrices.isCaseByCase(facts.item(), facts.finder());
    }

    boolean settles() {
        return SETTLING.contains(state);
    }

    boolean isRevoked() {
        return state.equals("REVOKED");
    }
}
