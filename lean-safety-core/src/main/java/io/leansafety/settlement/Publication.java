package io.leansafety.settlement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.policy.Policy;
import io.leansafety.value.SettlementPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A month's result as it is published (公示): scores and payouts by post, with names masked as the policy says. Rule S12;
 * GD3 二(一)1.
 *
 * <p>What is published is the result of the assessment (考核结果) and what follows from it for the safety wage and the
 * quota wage. Whoever has neither a score nor one of these wages is left out. Charges, rewards, what is deducted or
 * carried, performance wages, totals, findings and why somebody is exempt stay between the person and the company; a total
 * would give the charges away. Where names are masked or hidden no id of a person is shown, since it identifies as
 * well: two people whose masked name and post are alike differ by their running number. A post that one person holds tells
 * who it is, whatever the policy masks.
 *
 * @param period the month
 * @param policy the policy by which it was settled, and names are masked
 * @param sections each unit or workshop in which something is published, each before those below it
 */
public record Publication(SettlementPeriod period, Policy policy, List<Section> sections) {
    private static final Comparator<PersonResult> ORDER = Comparator.comparing(PersonResult::person, order());

    public Publication {
        sections = List.copyOf(sections);
    }

    /**
     * A workshop with its teams and posts; or the company, or a unit, with whoever belongs to none of its workshops.
     *
     * @param subject the company, unit or workshop
     * @param people the people in it, by subject, post and id
     */
    public record Section(MarketSubject subject, List<PublishedPerson> people) {
        public Section {
            people = List.copyOf(people);
        }

        private static MarketSubject around(Person person) {
            MarketSubject subject = person.subject();
            return subject.nearest(SubjectLevel.WORKSHOP).orElseGet(subject::center);
        }
    }

    /**
     * Returns what of a month is published.
     *
     * @param policy the policy by which the month was settled
     * @param month the month's result
     * @return the publication
     * @throws IllegalArgumentException if the month was settled by another policy
     */
    public static Publication of(Policy policy, MonthSettlement month) {
        if (!policy.id().equals(month.policy())) {
            throw new IllegalArgumentException("a month is published by the policy that settled it, " + month.policy()
                    + ", but was " + policy.id());
        }
        Map<MarketSubject, List<PublishedPerson>> sections = new LinkedHashMap<>();
        int number = 1;
        for (PersonResult result : published(month)) {
            sections.computeIfAbsent(Section.around(result.person()), section -> new ArrayList<>())
                    .add(person(number++, result, policy.market().publishedNames()));
        }
        return new Publication(
                month.period(),
                policy,
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), section.getValue()))
                        .toList());
    }

    /** {@return how much of a name is shown} */
    public PublishedNames names() {
        return policy.market().publishedNames();
    }

    /** {@return the month alone} */
    @Override
    public String toString() {
        return "Publication[" + period + "]";
    }

    private static List<PersonResult> published(MonthSettlement month) {
        return month.people().stream()
                .filter(result -> !PublishedFigures.of(result.settlement()).isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private static PublishedPerson person(int number, PersonResult result, PublishedNames names) {
        Person person = result.person();
        return new PublishedPerson(
                number,
                MaskedName.of(person, names),
                person.subject(),
                person.post(),
                person.tier(),
                PublishedFigures.of(result.settlement()));
    }

    private static Comparator<Person> order() {
        return Comparator.comparing(Section::around, MarketSubject.DOWNWARDS)
                .thenComparing(Person::subject, MarketSubject.DOWNWARDS)
                .thenComparing(person -> person.post().orElse(""))
                .thenComparing(Person::id, Comparator.naturalOrder());
    }
}
