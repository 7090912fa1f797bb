package io.leansafety.organization;

import static io.leansafety.organization.SmallCompany.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("O1")
class SubjectTreeTest {
    @ParameterizedTest
    @CsvSource({
        "UNIT, COMPANY, true",
        "WORKSHOP, COMPANY, true",
        "TEAM, COMPANY, true",
        "POST, COMPANY, true",
        "WORKSHOP, UNIT, true",
        "TEAM, UNIT, true",
        "POST, UNIT, true",
        "TEAM, WORKSHOP, true",
        "POST, WORKSHOP, true",
        "POST, TEAM, true",
        "DEPARTMENT, COMPANY, true",
        "DEPARTMENT, UNIT, true",
        "CONTRACTOR, COMPANY, true",
        "CONTRACTOR, UNIT, true",
        "DEPARTMENT, WORKSHOP, false",
        "CONTRACTOR, TEAM, false",
        "DEPARTMENT, DEPARTMENT, false",
        "POST, DEPARTMENT, false",
        "TEAM, CONTRACTOR, false",
        "UNIT, UNIT, false",
        "UNIT, WORKSHOP, false",
        "WORKSHOP, TEAM, false",
        "TEAM, POST, false",
        "COMPANY, UNIT, false",
        "COMPANY, COMPANY, false"
    })
    void aParentIsOfAHigherLevel(SubjectLevel level, SubjectLevel parent, boolean may) {
        assertThat(level.mayHangUnder(parent)).isEqualTo(may);
    }

    @Test
    void theWholeCompanyHangsTogether() {
        Organization organization = SmallCompany.with().resolve();
        MarketSubject post = subject(organization, "O1");
        assertThat(organization.subjects()).hasSize(16).allMatch(MarketSubject::isRooted);
        assertThat(post.parent()).contains(subject(organization, "T1"));
        assertThat(post.nearest(SubjectLevel.WORKSHOP)).contains(subject(organization, "W1"));
        assertThat(post.nearest(SubjectLevel.DEPARTMENT)).isEmpty();
        assertThat(post.isAtOrBelow(subject(organization, "U1"))).isTrue();
        assertThat(post.isAtOrBelow(post)).isTrue();
        assertThat(post.isAtOrBelow(subject(organization, "T2"))).isFalse();
        assertThat(subject(organization, "XS").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XS, XS", "U1, U1", "W1, U1", "T4, U2", "O1, U1", "D1, XS", "K1, U1", "K2, XS"})
    @Rule("O5")
    void aCenterIsTheNearestCompanyOrUnit(String subject, String center) {
        Organization organization = SmallCompany.with().resolve();
        assertThat(subject(organization, subject).center()).isEqualTo(subject(organization, center));
    }

    @Test
    void whatBreaksTheTreeIsNamed() {
        assertThat(problems(company -> company.subject("T9", SubjectLevel.TEAM, "W9")))
                .containsExactly("unknown-subject organization.subjects[16].parent");
        assertThat(problems(company -> company.subject("T9", SubjectLevel.TEAM, null)))
                .containsExactly("missing-parent organization.subjects[16].parent");
        assertThat(problems(company -> company.subject("U9", SubjectLevel.UNIT, "W1")))
                .containsExactly("parent-not-higher organization.subjects[16].parent");
        assertThat(problems(company -> company.subject("X2", SubjectLevel.COMPANY, null)))
                .containsExactly("second-root organization.subjects[16].parent");
        assertThat(problems(company -> company.subject("X2", SubjectLevel.COMPANY, "XS")))
                .containsExactly("company-with-parent organization.subjects[16].parent");
        assertThat(problems(company -> company.subject("T1", SubjectLevel.TEAM, "W2")))
                .containsExactly("duplicate-subject organization.subjects[16].id");
        assertThat(problems(company -> company.subject("O9", SubjectLevel.POST, "K1")))
                .containsExactly("parent-not-higher organization.subjects[16].parent");
    }

    @Test
    @Fault("RB-D17")
    void aCycleNamesWhomItGoesThrough() {
        SmallCompany company = SmallCompany.with()
                .subject("Ta", SubjectLevel.TEAM, "Tb")
                .subject("Tb", SubjectLevel.TEAM, "Ta")
                .subject("Tc", SubjectLevel.TEAM, "Tc");
        Problems problems = new Problems();
        company.resolve(problems);
        assertThat(problems.list())
                .extracting(
                        Problem::code,
                        Problem::path,
                        problem -> problem.arguments().get("subjects"))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("cycle", "organization.subjects[16].parent", "Ta, Tb"),
                        org.assertj.core.groups.Tuple.tuple("cycle", "organization.subjects[18].parent", "Tc"));
    }

    /** Neither the stack nor time gives out. */
    @Test
    @Fault("RB-D17")
    void aLongCycleIsFound() {
        SmallCompany company = SmallCompany.with();
        int length = 1_000;
        for (int i = 0; i < length; i++) {
            company.subject("C" + i, SubjectLevel.TEAM, "C" + (i + 1) % length);
        }
        Problems problems = new Problems();
        company.resolve(problems);
        assertThat(problems.errors())
                .isNotEmpty()
                .allMatch(problem -> problem.code().equals("cycle"));
    }

    @Test
    void aCompanyWithoutARootIsNone() {
        SmallCompany company = SmallCompany.with();
        company.subjects.clear();
        Problems problems = new Problems();
        company.resolve(problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly("no-root");
    }

    static List<String> problems(UnaryOperator<SmallCompany> change) {
        Problems problems = new Problems();
        change.apply(SmallCompany.with("P1@T1")).resolve(problems);
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
