package io.leansafety.organization;

import static io.leansafety.organization.SmallCompany.DAY;
import static io.leansafety.organization.SmallCompany.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rule("O4")
class RoleSearchTest {
    private static final String DUTY = "WORKSHOP_DUTY";

    private static SmallCompany company() {
        return SmallCompany.with("P1@T1", "P2@T1", "P3@W1", "P4@U1", "P5@XS", "P6@W2");
    }

    @Test
    void theNearestSubjectWithAHolderIsAsked() {
        SmallCompany company = company().role(DUTY, "W1", "P3").role(DUTY, "U1", "P4");
        assertThat(holders(company, "T1", DAY, null, null)).containsExactly("P3");
        assertThat(holders(company, "O1", DAY, null, null)).containsExactly("P3");
        assertThat(holders(company, "W1", DAY, null, null)).containsExactly("P3");
        assertThat(holders(company, "T3", DAY, null, null)).containsExactly("P4");
        assertThat(holders(company, "U1", DAY, null, null)).containsExactly("P4");
        assertThat(holders(company, "U2", DAY, null, null)).isEmpty();
        assertThat(holders(company, "XS", DAY, null, null)).isEmpty();
    }

    @Test
    void aHolderHoldsFromTheFirstDayToTheLast() {
        SmallCompany company = company()
                .role(DUTY, "W1", "P3", DAY, DAY.plusDays(1), null, null)
                .role(DUTY, "XS", "P5");
        assertThat(holders(company, "T1", DAY.minusDays(1), null, null)).containsExactly("P5");
        assertThat(holders(company, "T1", DAY, null, null)).containsExactly("P3");
        assertThat(holders(company, "T1", DAY.plusDays(1), null, null)).containsExactly("P3");
        assertThat(holders(company, "T1", DAY.plusDays(2), null, null)).containsExactly("P5");
    }

    @Test
    void aHolderOfAnotherShiftOrSpecialtyIsPassedOver() {
        SmallCompany company = company()
                .role(DUTY, "W1", "P3", LONG_AGO, null, Shift.EARLY, null)
                .role(DUTY, "U1", "P4", LONG_AGO, null, null, "ELECTRICAL")
                .role(DUTY, "XS", "P5");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, null)).containsExactly("P3");
        assertThat(holders(company, "T1", DAY, Shift.NIGHT, null)).containsExactly("P5");
        assertThat(holders(company, "T1", DAY, Shift.NIGHT, "ELECTRICAL")).containsExactly("P4");
        assertThat(holders(company, "T1", DAY, null, "MECHANICAL")).containsExactly("P5");
        assertThat(holders(company, "T1", DAY, null, null))
                .as("a finding without a shift reaches only holders of all shifts")
                .containsExactly("P5");
    }

    @Test
    void onlyTheClosestOfOneSubjectCount() {
        SmallCompany company = company()
                .role(DUTY, "W1", "P1")
                .role(DUTY, "W1", "P2", LONG_AGO, null, Shift.EARLY, null)
                .role(DUTY, "W1", "P3", LONG_AGO, null, null, "ELECTRICAL")
                .role(DUTY, "W1", "P4", LONG_AGO, null, Shift.EARLY, "ELECTRICAL");
        assertThat(holders(company, "T1", DAY, null, null)).containsExactly("P1");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, null)).containsExactly("P2");
        assertThat(holders(company, "T1", DAY, Shift.NIGHT, "ELECTRICAL")).containsExactly("P3");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, "ELECTRICAL")).containsExactly("P4");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, "MECHANICAL")).containsExactly("P2");
    }

    /** Near and vague beats far and exact. */
    @Test
    void theNearestIsFoundBeforeTheClosest() {
        SmallCompany company =
                company().role(DUTY, "W1", "P3").role(DUTY, "U1", "P4", LONG_AGO, null, Shift.EARLY, "ELECTRICAL");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, "ELECTRICAL")).containsExactly("P3");
    }

    @Test
    void severalHoldersComeByIdEachOnce() {
        SmallCompany company = company()
                .role(DUTY, "W1", "P3", LONG_AGO, null, Shift.EARLY, null)
                .role(DUTY, "W1", "P1", LONG_AGO, null, null, "ELECTRICAL")
                .role(DUTY, "W1", "P3", LONG_AGO, null, null, "ELECTRICAL");
        assertThat(holders(company, "T1", DAY, Shift.EARLY, "ELECTRICAL")).containsExactly("P1", "P3");
    }

    private static List<String> holders(
            SmallCompany company, String subject, LocalDate day, @Nullable Shift shift, @Nullable String specialty) {
        Organization organization = company.resolve();
        return organization
                .holdersOf(new RoleQuery(
                        new RoleName(DUTY), SmallCompany.subject(organization, subject), day, shift, specialty))
                .stream()
                .map(PersonId::value)
                .toList();
    }
}
