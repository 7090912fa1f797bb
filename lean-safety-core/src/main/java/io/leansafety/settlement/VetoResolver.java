package io.leansafety.settlement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.TierId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves whom vetoes reach; of several the lowest counts. Rule S2b. */
final class VetoResolver {
    private static final Term NO_VETO = new Term("no-veto", RuleId.S2B);
    private static final Term REACHING = new Term("veto-reaching", RuleId.S2B);

    private final Policy policy;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final Map<PersonId, Ratio> byPerson = new HashMap<>();
    private final List<VetoFact> ofPeople = new ArrayList<>();
    private final List<OfSubject> bySubject = new ArrayList<>();

    /** A veto with the subject whose people it reaches. */
    private record OfSubject(MarketSubject subject, List<TierId> tiers, Ratio ratio, VetoFact fact) {
        boolean reaches(Person person) {
            boolean ofTier =
                    tiers.isEmpty() || person.tier().filter(tiers::contains).isPresent();
            return ofTier && person.subject().isAtOrBelow(subject);
        }
    }

    VetoResolver(Policy policy, References references, Place list) {
        this.policy = policy;
        this.references = references;
        this.problems = references.problems();
        this.list = list;
    }

    void resolve(List<VetoFact> vetoes) {
        for (int i = 0; i < vetoes.size(); i++) {
            resolve(vetoes.get(i), list.index(i));
        }
    }

    /** The lowest ratio that reaches a person, the whole where none does. */
    Ratio of(Person person) {
        Ratio lowest = byPerson.getOrDefault(person.id(), Ratio.ONE);
        for (OfSubject veto : bySubject) {
            if (veto.ratio().compareTo(lowest) < 0 && veto.reaches(person)) {
                lowest = veto.ratio();
            }
        }
        return lowest;
    }

    /** How {@link #of} came about: the least of all vetoes that reach the person. Rule S10. */
    Explanation explain(Person person) {
        List<Explanation> reaching = new ArrayList<>();
        for (VetoFact veto : ofPeople) {
            if (person.id().equals(veto.person()) && veto.ratio() != null) {
                reaching.add(reaching(veto, veto.ratio()));
            }
        }
        for (OfSubject veto : bySubject) {
            if (veto.reaches(person)) {
                reaching.add(reaching(veto.fact(), veto.ratio()));
            }
        }
        long lowest = of(person).millionths();
        return reaching.isEmpty()
                ? NO_VETO.given(Unit.RATIO, lowest)
                : Figure.VETO.term().of(Unit.RATIO, lowest, new Formula(Operator.MIN, reaching));
    }

    private static Explanation reaching(VetoFact veto, Ratio ratio) {
        return REACHING.given(Unit.RATIO, ratio.millionths())
                .with("subject", veto.subject())
                .with("reason", veto.reason());
    }

    private void resolve(VetoFact veto, Place here) {
        Ratio ratio = ratio(veto, here.field("ratio"));
        if ((veto.person() == null) == (veto.subject() == null)) {
            if (!problems.isDoubtful(here)) {
                problems.error("person-or-subject", RuleId.S2B, here);
            }
        }
        for (int i = 0; i < veto.tiers().size(); i++) {
            TierId tier = veto.tiers().get(i);
            if (policy.findTier(tier).isEmpty()) {
                problems.error(
                        "unknown-tier",
                        RuleId.O3,
                        here.field("tiers").index(i),
                        "tier",
                        tier,
                        "tiers",
                        policy.tierIds());
            }
        }
        if (veto.person() != null) {
            ofPeople.add(veto);
            references
                    .person(veto.person(), here.field("person"))
                    .ifPresent(person -> byPerson.merge(person.id(), ratio, VetoResolver::lower));
            if (!veto.tiers().isEmpty()) {
                problems.error("tiers-of-person", RuleId.S2B, here.field("tiers"));
            }
        }
        if (veto.subject() != null) {
            Optional<MarketSubject> subject = references.subject(veto.subject(), here.field("subject"));
            subject.ifPresent(known -> bySubject.add(new OfSubject(known, veto.tiers(), ratio, veto)));
        }
    }

    private Ratio ratio(VetoFact veto, Place field) {
        Ratio ratio = veto.ratio();
        if (ratio == null) {
            problems.missing(field);
            return Ratio.ONE;
        }
        if (ratio.compareTo(Ratio.ONE) > 0 || !ratio.fitsDecimals(2)) {
            problems.error("veto-ratio", RuleId.S2B, field, "was", ratio);
            return Ratio.ONE;
        }
        return ratio;
    }

    private static Ratio lower(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
