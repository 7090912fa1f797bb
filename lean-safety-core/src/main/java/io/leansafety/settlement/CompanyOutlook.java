package io.leansafety.settlement;

import io.leansafety.assessment.Outlook;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What everybody who has checklists in a month still has to do in it, seen from one of its days. Rules A1, A4 and A6.
 *
 * <p>Of the month only organization, checklists, visits and duty work are looked at: it need not be whole yet.
 *
 * @param day the day
 * @param period the settlement month
 * @param people everybody with a tier and a checklist, by id
 */
public record CompanyOutlook(LocalDate day, SettlementPeriod period, List<PersonOutlook> people) {
    private static final Place ROOT = Place.in(Document.MONTH);

    public CompanyOutlook {
        people = List.copyOf(people);
    }

    /**
     * Somebody's outlook.
     *
     * @param person who
     * @param tier how they are assessed
     * @param outlook what is still to do
     */
    public record PersonOutlook(Person person, TierScheme tier, Outlook outlook) {}

    /**
     * Looks ahead from a day.
     *
     * @param day the day
     * @param policy the policy in force on the month's last day
     * @param facts the month as far as it is known
     * @param known what was found wrong before
     * @return the outlook, or everything that is wrong with policy, organization, checklists and work
     */
    public static Outcome<CompanyOutlook> on(LocalDate day, Policy policy, MonthFacts facts, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        PolicyCheck.check(policy, problems);
        if (facts.period() == null) {
            problems.missing(ROOT.field("period"));
            return new Outcome.Refused<>(problems.errors());
        }
        SettlementPeriod period = PolicyCheck.startedBy(policy, facts.period(), problems);
        if (!period.contains(day)) {
            problems.error("day-outside-month", RuleId.V5, ROOT.field("period"), "day", day, "period", period);
        }
        List<PersonOutlook> people = people(day, policy, facts, period, problems);
        return Outcome.of(problems, () -> new CompanyOutlook(day, period, people));
    }

    private static List<PersonOutlook> people(
            LocalDate day, Policy policy, MonthFacts facts, SettlementPeriod period, Problems problems) {
        Organization organization = Organization.resolve(
                facts.organization(), period.last(), policy.tierIds(), problems, ROOT.field("organization"));
        WorkResolver work = new WorkResolver(policy, period, new References(organization, problems), ROOT);
        work.resolve(facts.work());
        List<PersonOutlook> people = new ArrayList<>();
        if (problems.hasErrors()) {
            return people;
        }
        for (Person person : organization.people()) {
            Optional<TierScheme> tier = person.tier().flatMap(policy::findTier);
            Optional<WorkDone> done = work.doneBy(person.id()).filter(CompanyOutlook::hasChecklists);
            if (tier.isPresent() && done.isPresent()) {
                people.add(new PersonOutlook(person, tier.get(), Outlook.on(day, policy, tier.get(), done.get())));
            }
        }
        people.sort(Comparator.comparing(each -> each.person().id()));
        return people;
    }

    private static boolean hasChecklists(WorkDone done) {
        return !done.checklists().duty().isEmpty()
                || !done.checklists().inspection().isEmpty();
    }
}
