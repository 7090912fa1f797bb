package io.leansafety.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Office;
import io.leansafety.organization.Organization;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.Seat;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Document;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take a step, by role, seat and what bars somebody. */
@Rule({"A6", "A9", "O4"})
class AuthorityTest {
    private enum Door {
        SHUT,
        OPEN
    }

    private enum Act {
        KNOCK,
        ENTER
    }

    private static final LocalDate DAY = SmallCompany.DAY;

    /** The office of the company and of a unit, leading groups, a director, two leaders of one team by shift. */
    private final SmallCompany company = SmallCompany.with(
                    "A1@D1", "A2@D1", "B1@D1", "AU@U1", "AV@U2", "H1@XS", "HU@U1", "M1@W1", "M2@W1", "N1@W2", "L1@T1",
                    "L2@T1", "P1@T1", "K1@K1")
            .role("ASSESSMENT_OFFICE", "XS", "A1")
            .role("ASSESSMENT_OFFICE", "XS", "A2", SmallCompany.LONG_AGO, DAY.minusDays(1), null, null)
            .role("ASSESSMENT_OFFICE", "U1", "AU")
            .role("ASSESSMENT_OFFICE", "U2", "AV")
            .role("LEADING_GROUP_HEAD", "XS", "H1")
            .role("LEADING_GROUP_HEAD", "U1", "HU")
            .role("UNIT_PRINCIPAL", "U1", "HU")
            .role("WORKSHOP_DIRECTOR", "W1", "M1")
            .role("WORKSHOP_DIRECTOR", "W2", "N1")
            .role("TEAM_LEADER", "T1", "L1", SmallCompany.LONG_AGO, null, Shift.EARLY, null)
            .role("TEAM_LEADER", "T1", "L2", SmallCompany.LONG_AGO, null, Shift.NIGHT, null)
            .role("SURVEYOR", "W1", "M1")
            .role("SURVEYOR", "XS", "A1");

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT_OFFICE,  CENTER,  T1, AU",
        "ASSESSMENT_OFFICE,  CENTER,  T4, AV",
        "ASSESSMENT_OFFICE,  CENTER,  D1, A1",
        "ASSESSMENT_OFFICE,  CENTER,  U1, AU",
        "ASSESSMENT_OFFICE,  ABOVE,   U1, A1",
        "ASSESSMENT_OFFICE,  ABOVE,   W1, AU",
        "ASSESSMENT_OFFICE,  ABOVE,   XS, A1",
        "ASSESSMENT_OFFICE,  COMPANY, T1, A1",
        "WORKSHOP_DIRECTOR,  SUBJECT, T1, M1",
        "WORKSHOP_DIRECTOR,  SUBJECT, W2, N1",
        "LEADING_GROUP_HEAD, CENTER,  T4, H1"
    })
    void anOfficeIsHeldAtItsSeatOrAbove(String role, Seat seat, String subject, String holder) {
        Line<Door, Act> line = enter().by(Office.of(role, seat));

        for (PersonFact person : company.people) {
            boolean may = holder.equals(String.valueOf(person.id()));
            assertThat(refused(String.valueOf(person.id()), line, matter(subject)))
                    .as("%s", person.id())
                    .isEqualTo(may ? List.of() : List.of("role-needed"));
        }
    }

    @Test
    void theOtherSideHasASeatOfItsOwn() {
        Line<Door, Act> line = enter().by(Office.of("WORKSHOP_DIRECTOR", Seat.OTHER));
        Matter<Act> between = matter("W1").with(Optional.of(subject("W2")));

        assertThat(refused("N1", line, between)).isEmpty();
        assertThat(refused("M1", line, between)).containsExactly("role-needed");
        assertThat(refused("N1", line, matter("W1"))).containsExactly("role-needed");
    }

    @Test
    void aRoleForAShiftIsHeldInThatShiftAlone() {
        Line<Door, Act> line = enter().by(Office.of("TEAM_LEADER", Seat.SUBJECT));

        assertThat(refused("L1", line, matter("T1").in(Shift.EARLY, null))).isEmpty();
        assertThat(refused("L2", line, matter("T1").in(Shift.EARLY, null))).containsExactly("role-needed");
    }

    @Test
    @Fault("RB-S02")
    void aRoleThatEndedYesterdayIsNone() {
        Line<Door, Act> line = enter().by(Office.of("ASSESSMENT_OFFICE", Seat.COMPANY));

        assertThat(refused("A2", line, matter("T1"))).containsExactly("role-needed");
        assertThat(refused(DAY.minusDays(1), "A2", line, matter("T1"))).isEmpty();
    }

    @Test
    void whatIsForAnybodyIsForNoStranger() {
        assertThat(refused("P1", enter(), matter("T1"))).isEmpty();
        assertThat(refused("X9", enter(), matter("T1"))).containsExactly("unknown-person");
    }

    @Test
    void whomItConcernsMayWhereTheTableSaysSo() {
        Line<Door, Act> line =
                enter().by(Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT)).orConcerned();
        Matter<Act> ofP1 = matter("T1").concerning(Set.of(new PersonId("P1")));

        assertThat(refused("P1", line, ofP1)).isEmpty();
        assertThat(refused("M1", line, ofP1)).isEmpty();
        assertThat(refused("L1", line, ofP1)).containsExactly("role-needed");
    }

    @Test
    @Fault("RB-S01")
    void nobodyActsForThemselvesAndTheNextUpTheTreeDoes() {
        Line<Door, Act> line = enter().by(Office.of("SURVEYOR", Seat.SUBJECT)).barring(Bar.CONCERNED);
        Matter<Act> ofM1 = matter("T1").concerning(Set.of(new PersonId("M1")));
        Matter<Act> ofBoth = matter("T1").concerning(Set.of(new PersonId("M1"), new PersonId("A1")));

        assertThat(refused("M1", line, matter("T1"))).isEmpty();
        assertThat(refused("M1", line, ofM1)).containsExactly("own-matter");
        assertThat(refused("A1", line, ofM1)).isEmpty();
        assertThat(refused("H1", line, ofM1)).containsExactly("role-needed");
        assertThat(refused("H1", line, ofBoth)).isEmpty();
        assertThat(refused("A1", line, ofBoth)).containsExactly("own-matter");
    }

    @Test
    void whereNobodyHoldsAnOfficeNobodyActsInIt() {
        Line<Door, Act> line =
                enter().by(Office.of("HARBOR_MASTER", Seat.SUBJECT)).barring(Bar.CONCERNED);

        assertThat(refused("H1", line, matter("T1"))).containsExactly("role-needed");
    }

    @Test
    void theOfficeDoesNotAssessItsOwnStaff() {
        Line<Door, Act> line =
                enter().by(Office.of("ASSESSMENT_OFFICE", Seat.COMPANY)).barring(Bar.CONCERNED, Bar.COLLEAGUE);
        Matter<Act> ofB1 = matter("D1").concerning(Set.of(new PersonId("B1")));

        assertThat(refused("A1", line, matter("T1").concerning(Set.of(new PersonId("P1")))))
                .isEmpty();
        assertThat(refused("A1", line, ofB1)).containsExactly("own-department");
        company.role("ASSESSMENT_OFFICE", "XS", "P1");
        assertThat(refused("P1", line, ofB1)).containsExactly("own-office");
        assertThat(refused("H1", line, ofB1)).isEmpty();
    }

    @Test
    void whoTookAStepMayNotTakeTheOneThatChecksIt() {
        Line<Door, Act> line = enter().notByWhoTook(Act.KNOCK);
        Matter<Act> knocked = matter("T1").takenBy(Map.of(Act.KNOCK, new PersonId("P1")));

        assertThat(refused("P1", line, knocked)).containsExactly("own-work");
        assertThat(refused("L1", line, knocked)).isEmpty();
    }

    @Test
    void whoTookAStepLeavesTheNextToTheNextHigherHolder() {
        Line<Door, Act> line =
                enter().by(Office.of("ASSESSMENT_OFFICE", Seat.CENTER)).notByWhoTook(Act.KNOCK);
        Matter<Act> knocked = matter("T1").takenBy(Map.of(Act.KNOCK, new PersonId("AU")));

        assertThat(refused("AU", line, knocked)).containsExactly("own-work");
        assertThat(refused("A1", line, knocked)).isEmpty();
        assertThat(refused("A1", line, matter("T1"))).containsExactly("role-needed");
        assertThat(refused("P1", line, knocked)).containsExactly("role-needed");
    }

    @Test
    void whoHoldsAnOfficeWithWhomItConcernsActs() {
        company.role("SURVEYOR", "W1", "M2");
        Line<Door, Act> line = enter().by(Office.of("SURVEYOR", Seat.SUBJECT)).barring(Bar.CONCERNED);
        Matter<Act> ofM1 = matter("T1").concerning(Set.of(new PersonId("M1")));

        assertThat(refused("M1", line, ofM1)).containsExactly("own-matter");
        assertThat(refused("M2", line, ofM1)).isEmpty();
        assertThat(refused("A1", line, ofM1)).containsExactly("role-needed");
    }

    @Test
    void peersDoNotAssessEachOther() {
        company.role("SURVEYOR", "W1", "M2");
        Line<Door, Act> line = enter().by(Office.of("SURVEYOR", Seat.SUBJECT)).barring(Bar.CONCERNED, Bar.PEER);
        Matter<Act> ofM1 = matter("T1").concerning(Set.of(new PersonId("M1")));

        assertThat(refused("M2", line, ofM1)).containsExactly("own-office");
        assertThat(refused("M1", line, ofM1)).containsExactly("own-matter");
        assertThat(refused("A1", line, ofM1)).isEmpty();
        assertThat(refused("M2", line, matter("T1").concerning(Set.of(new PersonId("P1")))))
                .isEmpty();
    }

    @Test
    void theHeadOfAllActsOnlyWhereNobodyIsLeftInAnyOfTheOffices() {
        Line<Door, Act> line = enter().by(
                        Office.of("TEAM_LEADER", Seat.SUBJECT), Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT))
                .barring(Bar.CONCERNED);
        Matter<Act> ofL1 = matter("T1").in(Shift.EARLY, null).concerning(Set.of(new PersonId("L1")));
        Matter<Act> ofBoth = ofL1.concerning(Set.of(new PersonId("L1"), new PersonId("M1")));

        assertThat(refused("M1", line, ofL1)).isEmpty();
        assertThat(refused("H1", line, ofL1)).containsExactly("role-needed");
        assertThat(refused("H1", line, ofBoth)).isEmpty();
    }

    @Test
    void anotherLeaderOfTheCompanyActsForItsHead() {
        company.role("COMPANY_LEADER", "XS", "B1");
        Line<Door, Act> line =
                enter().by(Office.of("LEADING_GROUP_HEAD", Seat.CENTER)).barring(Bar.CONCERNED);
        Matter<Act> ofH1 = matter("D1").concerning(Set.of(new PersonId("H1")));

        assertThat(refused("H1", line, ofH1)).containsExactly("own-matter");
        assertThat(refused("B1", line, ofH1)).isEmpty();
        assertThat(refused("A1", line, ofH1)).containsExactly("role-needed");
        assertThat(refused("B1", line, matter("D1"))).containsExactly("role-needed");
    }

    @Test
    void whereNobodyIsLeftItIsSaid() {
        Line<Door, Act> line =
                enter().by(Office.of("LEADING_GROUP_HEAD", Seat.CENTER)).barring(Bar.CONCERNED);
        Matter<Act> ofH1 = matter("D1").concerning(Set.of(new PersonId("H1")));

        assertThat(refused("H1", line, ofH1)).containsExactly("nobody-left", "own-matter");
        assertThat(problems(DAY, "A1", line, ofH1))
                .extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple(
                        "nobody-left",
                        Map.of(
                                "actor",
                                "A1",
                                "step",
                                "ENTER",
                                "roles",
                                "LEADING_GROUP_HEAD at XS",
                                "day",
                                "2026-10-08")));
    }

    @Test
    void aRefusalNamesTheHolderWhoActsAndEachRoleOnce() {
        Line<Door, Act> ofOffices = enter().by(
                        Office.of("ASSESSMENT_OFFICE", Seat.CENTER), Office.of("ASSESSMENT_OFFICE", Seat.COMPANY))
                .notByWhoTook(Act.KNOCK);
        Matter<Act> byAu = matter("T1").takenBy(Map.of(Act.KNOCK, new PersonId("AU")));

        assertThat(roles("P1", ofOffices, matter("D1"))).containsExactly("ASSESSMENT_OFFICE at XS");
        assertThat(roles("P1", ofOffices, matter("T1")))
                .containsExactly("ASSESSMENT_OFFICE at U1, ASSESSMENT_OFFICE at XS");
        assertThat(roles("P1", ofOffices, byAu)).containsExactly("ASSESSMENT_OFFICE at XS");
    }

    private List<String> roles(String actor, Line<Door, Act> line, Matter<Act> matter) {
        return problems(DAY, actor, line, matter).stream()
                .map(problem -> String.valueOf(problem.arguments().get("roles")))
                .toList();
    }

    @Test
    void norMayADeputyInTheSamePost() {
        Line<Door, Act> line = enter().notByWhoTook(Act.KNOCK).barring(Bar.DEPUTY);
        Matter<Act> byM1 = matter("T1").takenBy(Map.of(Act.KNOCK, new PersonId("M1")));
        company.people.replaceAll(person -> withPost(person, "M1", "M2", "N1"));

        assertThat(refused("M2", line, byM1)).containsExactly("same-post");
        assertThat(refused("M2", enter().notByWhoTook(Act.KNOCK), byM1)).isEmpty();
        assertThat(refused("N1", line, byM1)).isEmpty();
        assertThat(refused("P1", line, byM1)).isEmpty();
    }

    private static PersonFact withPost(PersonFact person, String... heads) {
        boolean isHead = List.of(heads).contains(String.valueOf(person.id()));
        return isHead && person.place() != null && person.id() != null
                ? SmallCompany.person(
                        person.id().value(), new AssignmentFact(person.place().subject(), "主任", null, null, null))
                : person;
    }

    @Test
    void whoBelongsToTheOtherSideMayNot() {
        Line<Door, Act> line = enter().barring(Bar.OTHER_SIDE);
        Matter<Act> withW1 = matter("W2").with(Optional.of(subject("W1")));

        assertThat(refused("M1", line, withW1)).containsExactly("other-side");
        assertThat(refused("P1", line, withW1)).containsExactly("other-side");
        assertThat(refused("HU", line, withW1)).isEmpty();
        assertThat(refused("M1", line, matter("W2"))).isEmpty();
    }

    @Test
    void aRefusalNamesTheActorTheStepAndTheRolesNeeded() {
        Line<Door, Act> line =
                enter().by(Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT), Office.of("ASSESSMENT_OFFICE", Seat.CENTER));

        assertThat(problems(DAY, "P1", line, matter("T1")))
                .extracting(Problem::arguments)
                .containsExactly(Map.of(
                        "actor",
                        "P1",
                        "step",
                        "ENTER",
                        "roles",
                        "ASSESSMENT_OFFICE at U1, WORKSHOP_DIRECTOR at T1",
                        "day",
                        "2026-10-08"));
    }

    private static Line<Door, Act> enter() {
        return Line.line(Door.SHUT, Act.ENTER, Door.OPEN);
    }

    private Matter<Act> matter(String subject) {
        return Matter.of(subject(subject));
    }

    private MarketSubject subject(String id) {
        return company.resolve().findSubject(new SubjectId(id)).orElseThrow();
    }

    private List<String> refused(String actor, Line<Door, Act> line, Matter<Act> matter) {
        return refused(DAY, actor, line, matter);
    }

    private List<String> refused(LocalDate day, String actor, Line<Door, Act> line, Matter<Act> matter) {
        return problems(day, actor, line, matter).stream().map(Problem::code).toList();
    }

    private List<Problem> problems(LocalDate day, String actor, Line<Door, Act> line, Matter<Act> matter) {
        Organization organization = company.resolve();
        Problems problems = new Problems();
        new Authority(organization, day).check(new PersonId(actor), line, matter, problems, Place.in(Document.REQUEST));
        return problems.list();
    }
}
