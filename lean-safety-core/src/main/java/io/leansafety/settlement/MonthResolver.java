package io.leansafety.settlement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PointsLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.PersonResolver.ChargedLine;
import io.leansafety.settlement.PersonResolver.LostPoints;
import io.leansafety.settlement.PersonResolver.Sources;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueOutOfRangeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolves a month: every id, version and role looked up, every problem gathered, every person put together. */
final class MonthResolver {
    private static final Place ROOT = Place.in(Document.MONTH);

    private final Policy policy;
    private final MonthFacts facts;
    private final SettlementPeriod period;
    private final Problems problems;
    private final @Nullable Recorder recorder;
    private final References references;
    private final Catalogs catalogs;
    private final AssessmentResolver assessments;
    private final WageResolver wages;
    private final VetoResolver vetoes;
    private final MovementResolver movements;
    private final CorrectionResolver corrections;
    private final @Nullable OriginNotes notes;
    private final Map<PersonId, Place> places = new HashMap<>();
    private ListMultimap<PersonId, ChargedLine> charged = ImmutableListMultimap.of();
    private ListMultimap<PersonId, LostPoints> lost = ImmutableListMultimap.of();

    MonthResolver(
            Policy policy, MonthFacts facts, SettlementPeriod period, Problems problems, @Nullable Recorder recorder) {
        this.policy = policy;
        this.facts = facts;
        this.period = period;
        this.problems = problems;
        this.recorder = recorder;
        PolicyCheck.checkInForce(policy, period.last(), problems);
        Organization organization = Organization.resolve(
                facts.organization(), period.last(), policy.tierIds(), problems, ROOT.field("organization"));
        references = new References(organization, problems);
        catalogs = Catalogs.resolve(facts.catalogs(), policy.prices(), organization, problems, ROOT.field("catalogs"));
        assessments = new AssessmentResolver(policy, period, references, ROOT, recorder);
        wages = new WageResolver(policy, period, references, ROOT, recorder);
        vetoes = new VetoResolver(policy, references, ROOT.field("vetoes"));
        movements = new MovementResolver(policy, catalogs, period, references, ROOT, recorder);
        corrections = new CorrectionResolver(period, references, ROOT.field("corrections"));
        notes = recorder == null ? null : new OriginNotes(recorder, assessments, wages, vetoes);
    }

    /** Everything found is in the problems; with an error among them, the month is not to be settled. */
    ResolvedMonth resolve() {
        wages.resolve(facts);
        assessments.resolve(facts);
        movements.resolve(facts);
        vetoes.resolve(facts.vetoes());
        corrections.resolve(facts.corrections());
        groupLines();
        rememberPlaces();
        List<Person> byId = new ArrayList<>(references.organization().people());
        byId.sort(Comparator.comparing(Person::id));
        List<ResolvedPerson> people = new ArrayList<>(byId.size());
        Sources sources = new Sources(
                policy, SettlementTerms.of(policy), assessments, wages, vetoes, corrections, problems, notes);
        Money magnitude = add(magnitudeOfMovements(), corrections::magnitude, ROOT.field("corrections"));
        for (Person person : byId) {
            Place place = placeOf(person.id());
            PersonResolver resolver = new PersonResolver(sources, person, place);
            PersonMonthBuilder builder = resolver.resolve(charged.get(person.id()), lost.get(person.id()));
            magnitude = add(magnitude, builder::magnitude, place);
            if (!problems.hasErrors() && assessments.isComplete()) {
                people.add(resolver.resolved(builder.build()));
            }
        }
        assessments.reportMissing();
        return new ResolvedMonth(
                policy,
                period,
                List.copyOf(people),
                List.copyOf(movements.findings()),
                List.copyOf(movements.transfers()),
                List.copyOf(corrections.entries()),
                problems.warnings(),
                recorder);
    }

    private void groupLines() {
        charged = MultimapBuilder.hashKeys().arrayListValues().build();
        lost = MultimapBuilder.hashKeys().arrayListValues().build();
        for (PricedFinding finding : movements.findings()) {
            for (PersonLine line : finding.personLines()) {
                charged.put(line.person(), new ChargedLine(finding, line));
            }
            for (PointsLine line : finding.pointsLines()) {
                lost.put(line.person(), new LostPoints(finding, line));
            }
        }
    }

    /** Nearly everybody has wages, and stands where those do. */
    private void rememberPlaces() {
        Place people = ROOT.field("organization").field("people");
        for (int i = 0; i < facts.organization().people().size(); i++) {
            PersonId id = facts.organization().people().get(i).id();
            if (id != null && wages.of(id).isEmpty()) {
                places.putIfAbsent(id, people.index(i));
            }
        }
    }

    private Place placeOf(PersonId person) {
        return wages.of(person)
                .map(WageResolver.Wages::place)
                .or(() -> Optional.ofNullable(places.get(person)))
                .orElse(ROOT);
    }

    /** No figure of a month is greater than the sum of all that goes into it, so nothing can leave the range later. */
    private Money magnitudeOfMovements() {
        Money sum = Money.ZERO;
        try {
            for (PricedFinding finding : movements.findings()) {
                for (SubjectLine line : finding.subjectLines()) {
                    sum = sum.plus(line.amount());
                }
                for (PersonLine line : finding.personLines()) {
                    sum = sum.plus(line.amount());
                }
            }
            for (Transfer transfer : movements.transfers()) {
                sum = sum.plus(transfer.amount());
            }
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amounts-too-large", RuleId.V1, ROOT.field("findings"));
            return Money.ZERO;
        }
        return sum;
    }

    private Money add(Money magnitude, Supplier<Money> part, Place place) {
        try {
            return magnitude.plus(part.get());
        } catch (ValueOutOfRangeException tooMuch) {
            problems.errorUnlessKnown("amounts-too-large", RuleId.V1, place);
            return Money.ZERO;
        }
    }
}
