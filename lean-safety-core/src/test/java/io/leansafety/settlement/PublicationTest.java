package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("S12")
class PublicationTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);
    private static final String WORKSHOP_MANAGER = "WORKSHOP_MANAGER";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张三|张*
            张三丰|张**
            欧阳锋|欧**
            𠮷田|𠮷*
            阿卜杜·热合曼|阿******
            '  张三  '|张*
            张　三|张 *
            A|*
            张|*
            e\u0301|*
            e\u0301mile|e\u0301****
            Anna Berg|A*** ****
            """)
    void aSurnameIsTheFirstCharacterAndAStarForEachOther(String name, String shown) {
        assertThat(published(PublishedNames.SURNAME, month(name))).containsExactly(Optional.of(shown));
    }

    @Test
    void namesAreShownAsThePolicySays() {
        assertThat(published(PublishedNames.FULL, month("张三丰"))).containsExactly(Optional.of("张三丰"));
        assertThat(published(PublishedNames.HIDDEN, month("张三丰"))).containsExactly(Optional.empty());
    }

    /** Without a name there is nothing to mask; the id would tell who it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL|P1
            SURNAME|
            HIDDEN|
            """)
    void anIdStandsForAMissingNameOnlyWhereNamesAreShown(PublishedNames names, @Nullable String shown) {
        assertThat(published(names, month(null))).containsExactly(Optional.ofNullable(shown));
        assertThat(published(names, month(" "))).containsExactly(Optional.ofNullable(shown));
    }

    @Test
    void peopleStandInTheirWorkshopElseInTheirUnitOrTheCompany() {
        TinyMonth month = TinyMonth.with(
                        "P1@T1:WORKSHOP_MANAGER",
                        "P2@W1:WORKSHOP_MANAGER",
                        "P3@U1:UNIT_LEADER",
                        "P4@D1:DEPARTMENT_MANAGER",
                        "P5@W2:WORKSHOP_MANAGER",
                        "P6@U2:UNIT_LEADER")
                .scored("P1", "91")
                .scored("P2", "92")
                .scored("P3", "93")
                .scored("P4", "94")
                .scored("P5", "95")
                .scored("P6", "96");

        assertThat(Publication.of(BuiltInPolicies.xinsheng2020No52(), month.settle())
                        .sections())
                .map(PublicationTest::scores)
                .containsExactly("XS: 94.00", "U1: 93.00", "W1: 92.00 91.00", "W2: 95.00", "U2: 96.00");
    }

    @Test
    void aSubjectsPeopleAreSortedByPostThenIdAndNumbered() {
        TinyMonth month = TinyMonth.with();
        person(month, "P3", "张三", "副主任").scored("P3", "93");
        person(month, "P2", "张四", "主任").scored("P2", "92");
        person(month, "P1", "张五", "副主任").scored("P1", "91");

        List<PublishedPerson> people = people(publication(PublishedNames.SURNAME, month));

        assertThat(people).extracting(PublishedPerson::number).containsExactly(1, 2, 3);
        assertThat(people)
                .as("主任 comes before 副主任 by code point")
                .map(person -> person.post().orElseThrow() + " "
                        + person.figures().dutyScore().orElseThrow())
                .containsExactly("主任 92.00", "副主任 91.00", "副主任 93.00");
    }

    @Test
    void twoWhoseMaskedNameAndPostAreAlikeAreBothThere() {
        TinyMonth month = TinyMonth.with();
        person(month, "P1", "张三", "主任").scored("P1", "91");
        person(month, "P2", "张四", "主任").scored("P2", "91");

        assertThat(published(PublishedNames.SURNAME, month)).containsExactly(Optional.of("张*"), Optional.of("张*"));
    }

    @Test
    void scoresAndPayoutsArePublished() {
        TinyMonth month = TinyMonth.with("P1@W1:WORKSHOP_MANAGER", "P2@T1:TEAM_LEADER")
                .entitled("P1", "1000.00")
                .duty("P1", "80")
                .inspection("P1", "90")
                .entitled("P2", "500.00")
                .duty("P2", "95")
                .quota("P2", FIFTH, "100.00")
                .day("P2", FIFTH, "85");

        assertThat(people(publication(PublishedNames.HIDDEN, month)))
                .extracting(PublishedPerson::figures)
                .containsExactly(
                        new PublishedFigures(
                                Optional.of(Score.of("80")),
                                Optional.of(Score.of("90")),
                                Optional.of(Score.of("85")),
                                Optional.of(Ratio.of("0.85")),
                                Optional.of(Money.of("850.00")),
                                Optional.empty()),
                        new PublishedFigures(
                                Optional.of(Score.of("95")),
                                Optional.empty(),
                                Optional.of(Score.of("95")),
                                Optional.of(Ratio.ONE),
                                Optional.of(Money.of("500.00")),
                                Optional.of(Money.of("85.00"))));
    }

    @Test
    void whoeverHasNeitherAScoreNorASafetyOrQuotaWageIsLeftOut() {
        TinyMonth month = TinyMonth.with("P1@T1", "P2@W1:WORKSHOP_MANAGER", "P3@XS:COMPANY_LEADER")
                .performance("P1", "5000.00")
                .exempt("P2", "0.8")
                .inspection("P3", "97");

        List<PublishedPerson> people = people(publication(PublishedNames.SURNAME, month));

        assertThat(people)
                .extracting(PublishedPerson::tier)
                .containsExactly(Optional.of(new TierId("COMPANY_LEADER")), Optional.of(new TierId(WORKSHOP_MANAGER)));
        assertThat(people.get(1).figures().safetyWagePaid())
                .as("an exempt person has a safety wage, be it 0")
                .contains(Money.ZERO);
    }

    /** Whatever happens in a month: everybody with something to publish is there once, with the figures of the result. */
    @Test
    void figuresAreThoseOfTheResult() {
        for (long seed = 0; seed < 50; seed++) {
            AnyMonth month = AnyMonth.of(seed);
            MonthSettlement settlement = month.settle();
            List<PublishedPerson> people = people(Publication.of(month.policy(), settlement));

            assertThat(people)
                    .as(month.toString())
                    .extracting(PublishedPerson::figures)
                    .containsExactlyInAnyOrderElementsOf(settlement.people().stream()
                            .map(result -> PublishedFigures.of(result.settlement()))
                            .filter(figures -> !figures.isEmpty())
                            .toList());
            assertThat(people)
                    .extracting(PublishedPerson::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, people.size()).boxed().toList());
        }
    }

    @Test
    void theOrderOfTheFactsNeverMatters() {
        for (long seed = 0; seed < 50; seed++) {
            AnyMonth month = AnyMonth.of(seed);
            AnyMonth shuffled = month.with(new Shuffle(new Dice(seed)).of(month.facts()));

            assertThat(Publication.of(month.policy(), shuffled.settle()))
                    .as(month.toString())
                    .isEqualTo(Publication.of(month.policy(), month.settle()));
        }
    }

    @Test
    void aMonthOfAnotherPolicyIsNotPublished() {
        MonthSettlement month = month("张三").settle();
        Policy other = PolicyDraft.builtInBut(draft -> draft.id = "other");

        assertThatThrownBy(() -> Publication.of(other, month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("xinsheng-2020-52", "other");
    }

    @ParameterizedTest
    @EnumSource(PublishedNames.class)
    void namesAndWagesNeverReachALog(PublishedNames names) {
        Publication publication = publication(names, month("张三丰").entitled("P1", "4321.00"));
        PublishedPerson person = people(publication).get(0);

        assertThat(Stream.of(publication, person, person.figures(), publication.sections())
                        .map(Object::toString))
                .allSatisfy(text -> assertThat(text).doesNotContain("张", "P1", "4321", "95"));
    }

    private static TinyMonth month(@Nullable String name) {
        return person(TinyMonth.with(), "P1", name, "主任").scored("P1", "95");
    }

    private static TinyMonth person(TinyMonth month, String id, @Nullable String name, String post) {
        AssignmentFact place = new AssignmentFact(new SubjectId("W1"), post, new TierId(WORKSHOP_MANAGER), null, null);
        month.company.people.add(new PersonFact(new PersonId(id), name, place, List.of()));
        return month;
    }

    private static List<Optional<String>> published(PublishedNames names, TinyMonth month) {
        return people(publication(names, month)).stream()
                .map(PublishedPerson::name)
                .toList();
    }

    private static Publication publication(PublishedNames names, TinyMonth month) {
        Policy policy = PolicyDraft.builtInBut(draft -> draft.publishedNames = names);
        return Publication.of(policy, month.settle(policy));
    }

    private static List<PublishedPerson> people(Publication publication) {
        return publication.sections().stream()
                .flatMap(section -> section.people().stream())
                .toList();
    }

    private static String scores(Publication.Section section) {
        return section.people().stream()
                .map(person ->
                        person.figures().responsibilityScore().orElseThrow().toString())
                .collect(Collectors.joining(" ", section.subject() + ": ", ""));
    }
}
