package io.leansafety.port;

import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.finding.FinderClass;
import io.leansafety.life.Published;
import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.RoleFact;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ChargeFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PointsFact;
import io.leansafety.pricing.Sharing;
import io.leansafety.pricing.SubjectChargeFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of what is published, and what the contract tests put into its port.
 *
 * @param <T> the type of what is published
 * @param name the name of the method of {@link Ports}
 * @param port the port
 * @param bare without anything that may be left out
 * @param full says everything
 */
public record StoredPublications<T>(String name, Function<Ports, Publications<T>> port, T bare, T full) {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2027, 9, 30);
    private static final SubjectId SUBJECT = new SubjectId("T1");
    private static final PersonId PERSON = new PersonId("P1");
    private static final RoleName ROLE = new RoleName("TEAM_LEADER");
    private static final Instant AT = Instant.parse("2026-09-30T23:59:59.999Z");

    /** {@return every kind that there is} */
    public static Stream<StoredPublications<?>> kinds() {
        return Stream.of(
                new StoredPublications<>(
                        "organizations",
                        Ports::organizations,
                        new OrganizationFacts(
                                List.of(new SubjectFact(null, null, null, null)),
                                List.of(new PersonFact(null, null, null, List.of())),
                                List.of(new RoleFact(null, null, null, null, null, null, null))),
                        organization()),
                new StoredPublications<>(
                        "priceCatalogs",
                        Ports::priceCatalogs,
                        new CatalogFact(null, null, null, List.of(bareItem())),
                        new CatalogFact(SUBJECT, FROM, TO, List.of(fullItem(), bareItem()))),
                new StoredPublications<>("checklists", Ports::checklists, CompanyChecklists.EMPTY, checklists()));
    }

    /** A version that says everything where its number is even. */
    public Published<T> version(EnterpriseId enterprise, int number) {
        return new Published<>(enterprise, number, FROM.plusDays(number), number % 2 == 0 ? full : bare, PERSON, AT);
    }

    @Override
    public String toString() {
        return name;
    }

    private static OrganizationFacts organization() {
        AssignmentFact place = new AssignmentFact(SUBJECT, "掘进工", new TierId("TEAM_LEADER"), FROM, TO);
        return new OrganizationFacts(
                List.of(new SubjectFact(SUBJECT, "一班", SubjectLevel.TEAM, new SubjectId("W1"))),
                List.of(new PersonFact(PERSON, "张 \"三\"", place, List.of(place, place))),
                List.of(new RoleFact(ROLE, SUBJECT, PERSON, FROM, TO, Shift.NIGHT, "机电")));
    }

    private static ItemFact bareItem() {
        return new ItemFact(null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static ItemFact fullItem() {
        Map<FinderClass, Money> amounts = Map.of(FinderClass.COMPANY, Money.of("100.05"), FinderClass.SELF, Money.ZERO);
        ChargeFact charge = new ChargeFact(ROLE, amounts, Ratio.of("0.333333"), Sharing.SPLIT);
        return new ItemFact(
                new ItemCode("7.1"),
                "VIOLATION",
                "未戴安全帽",
                "人次",
                amounts,
                List.of(new SubjectChargeFact(SubjectLevel.TEAM, amounts)),
                List.of(charge, charge),
                List.of(new PointsFact(ROLE, "VIOLATION", Points.of("0.50"), List.of(FinderClass.SELF))),
                List.of(charge),
                List.of(FinderClass.COMPANY),
                "X52 附表 7");
    }

    private static CompanyChecklists checklists() {
        LocationId location = new LocationId("1203:face");
        EntryId point = new EntryId("R1");
        ChecklistVersion version = new ChecklistVersion(PERSON, FROM, TO, ChecklistState.PUBLISHED);
        return new CompanyChecklists(
                List.of(new OperatingTimes(SUBJECT, Set.of(Shift.EARLY), Set.of(DayOfWeek.SUNDAY), Set.of(FROM))),
                List.of(new Location(
                        location,
                        "工作面",
                        SUBJECT,
                        List.of(new Location.Post(SUBJECT, "掘进工")),
                        List.of(new Location.RiskPoint(point, "顶板", RiskLevel.RED)))),
                List.of(new DutyChecklist(
                        version,
                        List.of(new DutyClause(
                                new EntryId("C1"),
                                "每月召开安全会",
                                List.of("X52 三"),
                                2,
                                ClausePeriod.QUARTER,
                                Points.of("10"),
                                ClauseScoring.PER_MISS,
                                Points.of("2.5"))))),
                List.of(new InspectionChecklist(
                        version,
                        List.of(new InspectionItem(
                                new EntryId("I1"), location, InspectionLayer.LINE, "机电", "看", "牢", point)),
                        List.of(new CoverageRule(location, CoverageCycle.DAYS, 10)),
                        Map.of(Shift.EARLY, 4, Shift.NIGHT, 0))));
    }
}
