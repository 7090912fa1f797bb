package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentLife;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.checklist.ChecklistLife;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.SlipLife;
import io.leansafety.life.Authority;
import io.leansafety.life.Bar;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.Organization;
import io.leansafety.organization.SmallCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthLife;
import io.leansafety.trading.HandoverLife;
import io.leansafety.trading.TenderLife;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * In small companies, where few hold many offices and things are about those who hold them: whatever people did, as they
 * may, in each state somebody may take a step to another one; or whoever asks is told that nobody is left, which is
 * never so while a leader of the company had no part in it, or which role nobody holds.
 */
@Rule({"A9", "C2", "H1", "S11", "T1", "T2", "T5"})
class NobodyIsStuckTest {
    private static final int COMPANIES = 40;
    private static final List<String> PEOPLE = List.of("A", "B", "C", "D");
    private static final List<String> OFTEN_HELD = List.of("ASSESSMENT_OFFICE@XS", "LEADING_GROUP_HEAD@XS");
    private static final List<String> PERHAPS_HELD = List.of(
            "COMPANY_LEADER@XS",
            "ASSESSMENT_OFFICE@U1",
            "LEADING_GROUP_HEAD@U1",
            "UNIT_PRINCIPAL@U1",
            "WORKSHOP_DIRECTOR@W1",
            "WORKSHOP_DIRECTOR@W2",
            "SAFETY_SUPERVISOR@W1",
            "DEPARTMENT_HEAD@D1",
            "TEAM_LEADER@T1",
            "TEAM_LEADER@T3");

    static final List<Life<?, ?>> LIVES = List.of(
            SlipLife.LIFE, HazardLife.LIFE, HandoverLife.LIFE, TenderLife.LIFE, ChecklistLife.LIFE, MonthLife.LIFE);

    /** A company, and a matter of it. */
    private record Case(Organization organization, Collection<String> people, SmallCompany company, Random dice) {
        static Case of(int seed) {
            Random dice = new Random(seed);
            SmallCompany company = SmallCompany.with(PEOPLE.stream()
                    .map(person ->
                            person + "@" + List.of("D1", "XS", "U1", "W2", "T1").get(dice.nextInt(5)))
                    .toArray(String[]::new));
            OFTEN_HELD.forEach(office -> hold(company, office, 1 + dice.nextInt(2), dice));
            PERHAPS_HELD.forEach(office -> hold(company, office, dice.nextInt(3), dice));
            return new Case(company.resolve(), PEOPLE, company, dice);
        }

        private static void hold(SmallCompany company, String office, int holders, Random dice) {
            String[] parts = office.split("@", -1);
            Set<String> people = new TreeSet<>();
            for (int i = 0; i < holders; i++) {
                people.add(PEOPLE.get(dice.nextInt(PEOPLE.size())));
            }
            people.forEach(person -> company.role(parts[0], parts[1], person));
        }

        <E extends Enum<E>> Matter<E> matter() {
            return Matter.<E>of(SmallCompany.subject(organization, dice.nextInt(4) == 0 ? "XS" : "T1"))
                    .with(Optional.of(SmallCompany.subject(organization, "T3")))
                    .concerning(some())
                    .gaining(some());
        }

        private Set<PersonId> some() {
            Set<PersonId> some = new HashSet<>();
            for (int i = dice.nextInt(3); i > 0; i--) {
                some.add(new PersonId(PEOPLE.get(dice.nextInt(PEOPLE.size()))));
            }
            return some;
        }

        <S extends Enum<S>, E extends Enum<E>> List<Problem> ask(PersonId actor, Line<S, E> line, Matter<E> matter) {
            Problems problems = new Problems();
            new Authority(organization, SmallCompany.DAY)
                    .check(actor, line, matter, problems, Place.in(Document.REQUEST));
            return problems.errors();
        }

        <S extends Enum<S>, E extends Enum<E>> List<PersonId> free(Line<S, E> line, Matter<E> matter) {
            return ids().filter(person -> ask(person, line, matter).isEmpty()).toList();
        }

        /** Who acts where nobody else is left. */
        Stream<PersonId> leaders() {
            return company.roles.stream()
                    .filter(held -> new SubjectId("XS").equals(held.subject()))
                    .filter(held ->
                            List.of("LEADING_GROUP_HEAD", "COMPANY_LEADER").contains(String.valueOf(held.role())))
                    .flatMap(held -> Stream.ofNullable(held.person()));
        }

        boolean isOfDepartment(PersonId person) {
            return organization.findPerson(person).orElseThrow().subject().level() == SubjectLevel.DEPARTMENT;
        }

        Stream<PersonId> ids() {
            return people.stream().map(PersonId::new);
        }
    }

    /** Where something stands, and who brought it there. */
    private record Standing<S, E>(Optional<S> state, Map<E, PersonId> takers) {}

    @ParameterizedTest
    @FieldSource("LIVES")
    void somebodyMayGoOnOrItIsSaidWhyNobodyMay(Life<?, ?> life) {
        for (int seed = 0; seed < COMPANIES; seed++) {
            walk(life, Case.of(seed));
        }
    }

    private static <S extends Enum<S>, E extends Enum<E>> void walk(Life<S, E> life, Case one) {
        Matter<E> matter = one.matter();
        Deque<Standing<S, E>> ahead = new ArrayDeque<>();
        Set<Standing<S, E>> seen = new HashSet<>();
        ahead.add(new Standing<>(life.table().get(0).from(), Map.of()));
        while (!ahead.isEmpty()) {
            Standing<S, E> standing = ahead.remove();
            if (seen.add(standing)) {
                Matter<E> known = matter.takenBy(standing.takers());
                List<Line<S, E>> lines = life.table().stream()
                        .filter(line -> line.from().equals(standing.state()))
                        .toList();
                boolean isStuck = !lines.isEmpty();
                for (Line<S, E> line : lines) {
                    List<PersonId> free = one.free(line, known);
                    free.forEach(person -> ahead.add(next(life, standing, line, person)));
                    isStuck &= free.isEmpty() || !isOnward(line);
                }
                if (isStuck) {
                    lines.stream()
                            .filter(NobodyIsStuckTest::isOnward)
                            .forEach(line -> assertItIsSaid(one, line, known));
                }
            }
        }
    }

    private static boolean isOnward(Line<?, ?> line) {
        return !line.from().equals(Optional.of(line.to()));
    }

    /** Who took a step is known where it bars somebody from another. */
    private static <S extends Enum<S>, E extends Enum<E>> Standing<S, E> next(
            Life<S, E> life, Standing<S, E> standing, Line<S, E> line, PersonId person) {
        Map<E, PersonId> takers = new HashMap<>(standing.takers());
        if (life.table().stream().anyMatch(any -> any.notByWhoTook().contains(line.step()))) {
            takers.put(line.step(), person);
        }
        return new Standing<>(Optional.of(line.to()), takers);
    }

    private static <S extends Enum<S>, E extends Enum<E>> void assertItIsSaid(
            Case one, Line<S, E> line, Matter<E> matter) {
        boolean isHeld = line.offices().stream()
                .anyMatch(office -> isHeld(
                        one,
                        String.valueOf(office.role()),
                        matter,
                        office.seat().name()));
        assertThat(one.ids())
                .allSatisfy(person -> assertThat(one.ask(person, line, matter))
                        .as("%s %s", line, matter)
                        .extracting(Problem::code)
                        .contains(isHeld ? "nobody-left" : "role-needed"));
        if (isHeld) {
            assertThat(one.leaders().filter(leader -> isApart(leader, one, line, matter)))
                    .as("leaders of the company who had no part in it")
                    .isEmpty();
        }
    }

    private static boolean isApart(PersonId leader, Case one, Line<?, ?> line, Matter<?> matter) {
        boolean mayBeColleague = line.bars().contains(Bar.COLLEAGUE) && one.isOfDepartment(leader);
        return !mayBeColleague
                && !matter.concerned().contains(leader)
                && !matter.gaining().contains(leader)
                && !matter.takenBy().containsValue(leader);
    }

    /** Whether anybody holds a role on the way up from a seat, by the roles as they were written down. */
    private static boolean isHeld(Case one, String role, Matter<?> matter, String seat) {
        String from = switch (seat) {
            case "SUBJECT" -> matter.subject().id().value();
            case "OTHER" -> "T3";
            case "COMPANY" -> "XS";
            default -> matter.subject().id().value().equals("XS") ? "XS" : "U1";
        };
        return SmallCompany.subject(one.organization(), from).path().stream()
                .anyMatch(at -> one.company().roles.stream()
                        .anyMatch(held -> String.valueOf(held.role()).equals(role)
                                && at.id().equals(held.subject())));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @Rule("A6")
    void whatWasGivenIsTakenBackBySomebody(AssessmentKind kind) {
        for (int seed = 0; seed < COMPANIES; seed++) {
            Case one = Case.of(seed);
            for (TierScheme tier : BuiltInPolicies.xinsheng2020No52().tiers()) {
                Line<AssessmentState, AssessmentStep> line = AssessmentLife.LIFE
                        .find(Optional.of(AssessmentState.GIVEN), AssessmentStep.WITHDRAW)
                        .orElseThrow()
                        .by(AssessmentOffices.of(tier.assessors(), kind, false, false));
                Matter<AssessmentStep> matter = one.matter();
                if (one.free(line, matter).isEmpty()) {
                    assertItIsSaid(one, line, matter);
                }
            }
        }
    }

    static final List<AssessmentKind> KINDS = List.of(AssessmentKind.values());
}
