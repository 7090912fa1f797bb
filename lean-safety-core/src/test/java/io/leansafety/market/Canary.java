package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.rule.RefusedException;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name and a wage that stand nowhere but in facts, so that wherever else they turn up they leaked. */
public final class Canary {
    public static final String NAME = "金丝雀";
    public static final Money WAGE = Money.of("91357.83");

    /** Among other digits those of a wage in fen turn up by chance: in hash codes, which other libraries log. */
    private static final Pattern SONG = Pattern.compile(NAME + "|91,?357\\.83|(?<![0-9])9135783(?![0-9])");

    private Canary() {}

    /** Whether a text names one. */
    public static boolean sings(String text) {
        return SONG.matcher(text).find();
    }

    /** Whatever an answer refuses names neither, in any language, nor does its exception. */
    public static void assertSilent(Outcome<?> refused) {
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(List.of(
                                problem.toString(),
                                ProblemTexts.in(Locale.CHINESE).textOf(problem),
                                ProblemTexts.in(Locale.ENGLISH).textOf(problem)))
                        .noneMatch(Canary::sings));
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(RefusedException.class)
                .matches(thrown -> !sings(thrown.toString()));
    }

    /** The same facts, in which everybody has the name, is paid the wage, and the company has those who take steps. */
    static MonthFacts in(MonthFacts facts) {
        return facts.withOrganization(withOffice(named(facts.organization())))
                .withWages(facts.wages().stream().map(Canary::paid).toList());
    }

    /** The same people, of whom everybody has the name. */
    static OrganizationFacts named(OrganizationFacts organization) {
        return new OrganizationFacts(
                organization.subjects(),
                organization.people().stream()
                        .map(person -> new PersonFact(person.id(), NAME, person.place(), person.assignments()))
                        .toList(),
                organization.roles());
    }

    private static OrganizationFacts withOffice(OrganizationFacts organization) {
        List<RoleFact> roles = new ArrayList<>(organization.roles());
        roles.add(role("ASSESSMENT_OFFICE", "P5"));
        roles.add(role("LEADING_GROUP_HEAD", "P6"));
        return new OrganizationFacts(organization.subjects(), organization.people(), roles);
    }

    private static RoleFact role(String role, String person) {
        return new RoleFact(
                new RoleName(role), new SubjectId("XS"), new PersonId(person), SmallCompany.LONG_AGO, null, null, null);
    }

    private static WageFact paid(WageFact wage) {
        return new WageFact(
                wage.person(),
                wage.entitlement() == null ? null : WAGE,
                WAGE,
                wage.other(),
                wage.broughtForward(),
                wage.minimumWage(),
                wage.quota());
    }
}
