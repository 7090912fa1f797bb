package io.leansafety.json;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads findings, handovers and tenders. */
final class MovementReader {
    private final DocumentReader in;
    private final Values values;

    MovementReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    FindingFact finding(Place here) {
        var fact = new Object() {
            @Nullable
            Reference id;

            @Nullable
            LocalDate foundOn;

            @Nullable
            FinderClass finder;

            @Nullable
            PersonId foundBy;

            @Nullable
            ItemCode item;

            int quantity = 1;

            @Nullable
            SubjectId subject;

            @Nullable
            PersonId offender;

            @Nullable
            Shift shift;

            @Nullable
            String specialty;

            Map<RoleName, List<PersonId>> holders = Map.of();
            int occurrence = 1;
            FindingStatus status = FindingStatus.CONFIRMED;

            @Nullable
            SubjectId beneficiary;

            List<DecisionFact> decision = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.reference(place);
                case "foundOn" -> fact.foundOn = values.date(place);
                case "finder" -> fact.finder = in.oneOf(FinderClass.class, RuleId.P3, place);
                case "foundBy" -> fact.foundBy = values.person(place);
                case "item" -> fact.item = values.item(place);
                case "quantity" -> fact.quantity = number(place, RuleId.P4);
                case "subject" -> fact.subject = values.subject(place);
                case "offender" -> fact.offender = values.person(place);
                case "shift" -> fact.shift = in.oneOf(Shift.class, RuleId.EXCHANGE, place);
                case "specialty" -> fact.specialty = values.word(place);
                case "holders" -> fact.holders = holders(place);
                case "occurrence" -> fact.occurrence = number(place, RuleId.P6);
                case "status" -> {
                    FindingStatus status = in.oneOf(FindingStatus.class, RuleId.EXCHANGE, place);
                    fact.status = status == null ? FindingStatus.CONFIRMED : status;
                }
                case "beneficiary" -> fact.beneficiary = values.subject(place);
                case "decision" -> fact.decision = in.list(place, this::decision);
                default -> in.unknown(name, place);
            }
        });
        return new FindingFact(
                fact.id,
                fact.foundOn,
                fact.finder,
                fact.foundBy,
                fact.item,
                fact.quantity,
                fact.subject,
                fact.offender,
                fact.shift,
                fact.specialty,
                fact.holders,
                fact.occurrence,
                fact.status,
                fact.beneficiary,
                fact.decision);
    }

    private Map<RoleName, List<PersonId>> holders(Place here) {
        Map<RoleName, List<PersonId>> holders = new HashMap<>();
        in.object(here, (name, place) -> {
            RoleName role = values.key(name, place, in.known().roles);
            List<PersonId> people = in.list(place, values::person);
            if (role != null) {
                holders.put(role, people);
            }
        });
        return holders;
    }

    DecisionFact decision(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            SubjectId subject;

            @Nullable
            Money amount;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "subject" -> fact.subject = values.subject(place);
                case "amount" -> fact.amount = values.money(place);
                default -> in.unknown(name, place);
            }
        });
        return new DecisionFact(fact.person, fact.subject, fact.amount);
    }

    HandoverFact handover(Place here) {
        var fact = new Object() {
            @Nullable
            Reference id;

            @Nullable
            LocalDate date;

            @Nullable
            Shift shift;

            @Nullable
            SubjectId from;

            @Nullable
            SubjectId to;

            boolean accepted = true;
            List<HandoverFact.Problem> problems = List.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.reference(place);
                case "date" -> fact.date = values.date(place);
                case "shift" -> fact.shift = in.oneOf(Shift.class, RuleId.EXCHANGE, place);
                case "from" -> fact.from = values.subject(place);
                case "to" -> fact.to = values.subject(place);
                case "accepted" -> fact.accepted = !Boolean.FALSE.equals(in.truth(place));
                case "problems" -> fact.problems = in.list(place, this::problem);
                default -> in.unknown(name, place);
            }
        });
        return new HandoverFact(fact.id, fact.date, fact.shift, fact.from, fact.to, fact.accepted, fact.problems);
    }

    private HandoverFact.Problem problem(Place here) {
        var fact = new Object() {
            @Nullable
            ItemCode item;

            @Nullable
            FinderClass finder;

            int quantity = 1;
            HandoverFact.@Nullable State state;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "item" -> fact.item = values.item(place);
                case "finder" -> fact.finder = in.oneOf(FinderClass.class, RuleId.P3, place);
                case "quantity" -> fact.quantity = number(place, RuleId.P4);
                case "state" -> fact.state = in.oneOf(HandoverFact.State.class, RuleId.EXCHANGE, place);
                default -> in.unknown(name, place);
            }
        });
        return new HandoverFact.Problem(fact.item, fact.finder, fact.quantity, fact.state);
    }

    TenderFact tender(Place here) {
        var fact = new Object() {
            @Nullable
            Reference id;

            TenderFact.@Nullable Reason reason;

            @Nullable
            SubjectId from;

            @Nullable
            SubjectId awardee;

            @Nullable
            ItemCode item;

            int quantity = 1;

            @Nullable
            Money bid;

            TenderFact.@Nullable State state;

            @Nullable
            LocalDate acceptedOn;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "id" -> fact.id = values.reference(place);
                case "reason" -> fact.reason = in.oneOf(TenderFact.Reason.class, RuleId.EXCHANGE, place);
                case "from" -> fact.from = values.subject(place);
                case "awardee" -> fact.awardee = values.subject(place);
                case "item" -> fact.item = values.item(place);
                case "quantity" -> fact.quantity = number(place, RuleId.P4);
                case "bid" -> fact.bid = values.money(place);
                case "state" -> fact.state = in.oneOf(TenderFact.State.class, RuleId.EXCHANGE, place);
                case "acceptedOn" -> fact.acceptedOn = values.date(place);
                default -> in.unknown(name, place);
            }
        });
        return new TenderFact(
                fact.id,
                fact.reason,
                fact.from,
                fact.awardee,
                fact.item,
                fact.quantity,
                fact.bid,
                fact.state,
                fact.acceptedOn);
    }

    /** A number that is 1 where it is left out, or wrong. */
    private int number(Place place, RuleId rule) {
        Integer number = in.wholeNumber(place, rule);
        return number == null ? 1 : number;
    }
}
