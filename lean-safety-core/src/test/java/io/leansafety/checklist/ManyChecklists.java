package io.leansafety.checklist;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.Dice;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The checklists of a made-up company: workshops of ten managers, each at a post of their own there, with twenty clauses,
 * eight locations and forty items. All are written by one book of phrases, as by one safety office. Nothing is wrong.
 */
final class ManyChecklists {
    static final int CLAUSES = 20;
    private static final int MANAGERS = 10;
    private static final int LOCATIONS = 8;
    private static final int ITEMS = 5;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final SubjectId COMPANY = new SubjectId("XS");
    private static final List<String> ACTS =
            List.of("组织检查", "带队排查", "抽查", "主持会审", "现场督办", "复查验收", "讲评通报", "跟班盯守", "组织演练", "逐项核对", "考问职工", "签字确认");
    private static final List<String> MATTERS = List.of(
            "顶板支护", "通风设施", "瓦斯传感器", "供电线路", "提升钢丝绳", "运输轨道", "排水泵房", "消防器材", "火工品库", "皮带保护", "压风管路", "机电硐室", "防尘喷雾",
            "监测分站", "应急避险", "吊装作业", "动火审批", "有限空间", "危化品", "特种设备", "职业卫生", "交接班记录");
    private static final List<String> RECORDS = List.of("台账", "检查表", "整改单", "会议纪要", "影像资料", "培训签到", "公示牌", "日志");

    private final Dice dice;
    private final List<SubjectFact> subjects = new ArrayList<>();
    private final List<PersonFact> people = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private final List<DutyChecklist> duty = new ArrayList<>();
    private final List<InspectionChecklist> inspection = new ArrayList<>();

    private ManyChecklists(Dice dice) {
        this.dice = dice;
        subjects.add(new SubjectFact(COMPANY, null, SubjectLevel.COMPANY, null));
    }

    /** So many people; the same seed gives the same. */
    static ChecklistFacts of(int people, long seed) {
        ManyChecklists company = new ManyChecklists(new Dice(seed));
        for (int i = 0; i < people; i++) {
            company.add(i);
        }
        return company.facts();
    }

    /** Other clauses for everybody, in the order of people. */
    static ChecklistFacts withClauses(ChecklistFacts facts, List<List<String>> texts) {
        List<DutyChecklist> duty = IntStream.range(0, texts.size())
                .mapToObj(
                        i -> new DutyChecklist(facts.checklists().duty().get(i).version(), clauses(texts.get(i))))
                .toList();
        CompanyChecklists lists = facts.checklists();
        return new ChecklistFacts(
                facts.period(),
                facts.organization(),
                new CompanyChecklists(lists.operations(), lists.locations(), duty, lists.inspection()));
    }

    /** Clauses as the book of phrases has them. */
    static List<String> anyTexts(Dice dice) {
        return IntStream.range(0, CLAUSES).mapToObj(i -> anyText(dice)).toList();
    }

    static String anyText(Dice dice) {
        return "每月对" + dice.pick(MATTERS) + "和" + dice.pick(MATTERS) + dice.pick(ACTS) + (1 + dice.upTo(8)) + "次，对"
                + dice.pick(MATTERS) + dice.pick(ACTS) + "后填写" + dice.pick(RECORDS);
    }

    static PersonId person(int i) {
        return new PersonId(String.format(Locale.ROOT, "P%05d", i));
    }

    private void add(int i) {
        SubjectId workshop = new SubjectId("W" + i / MANAGERS);
        String post = "岗位" + i;
        if (i % MANAGERS == 0) {
            subjects.add(new SubjectFact(workshop, null, SubjectLevel.WORKSHOP, COMPANY));
            addLocations(workshop, i);
        }
        AssignmentFact place = new AssignmentFact(workshop, post, new TierId("WORKSHOP_MANAGER"), null, null);
        people.add(new PersonFact(person(i), null, place, List.of()));
        ChecklistVersion version = new ChecklistVersion(person(i), FROM, null, ChecklistState.PUBLISHED);
        duty.add(new DutyChecklist(version, clauses(anyTexts(dice))));
        inspection.add(new InspectionChecklist(
                version, items(workshop, i), List.of(), Map.of(Shift.EARLY, 4, Shift.MIDDLE, 4, Shift.NIGHT, 3)));
    }

    private void addLocations(SubjectId workshop, int first) {
        List<Location.Post> posts = IntStream.range(first, first + MANAGERS)
                .mapToObj(i -> new Location.Post(null, "岗位" + i))
                .toList();
        List<Location.RiskPoint> risks = List.of(
                new Location.RiskPoint(new EntryId("R0"), null, RiskLevel.RED),
                new Location.RiskPoint(new EntryId("R1"), null, RiskLevel.YELLOW));
        for (int i = 0; i < LOCATIONS; i++) {
            locations.add(new Location(location(workshop, i), null, workshop, posts, risks));
        }
    }

    private static LocationId location(SubjectId workshop, int i) {
        return new LocationId(workshop + "-" + i);
    }

    private List<InspectionItem> items(SubjectId workshop, int person) {
        return IntStream.range(0, LOCATIONS * ITEMS)
                .mapToObj(i -> new InspectionItem(
                        new EntryId("I" + i),
                        location(workshop, i / ITEMS),
                        InspectionLayer.POINT,
                        "专业" + person % MANAGERS,
                        dice.pick(MATTERS) + i,
                        "符合" + dice.pick(RECORDS) + "第" + person + "条",
                        i % ITEMS == 0 ? new EntryId("R0") : null))
                .toList();
    }

    private static List<DutyClause> clauses(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new DutyClause(
                        new EntryId("D" + i),
                        texts.get(i),
                        List.of("安全生产法"),
                        4,
                        ClausePeriod.MONTH,
                        Points.of("5"),
                        ClauseScoring.PROPORTIONAL,
                        null))
                .toList();
    }

    private ChecklistFacts facts() {
        OperatingTimes times = new OperatingTimes(COMPANY, Set.of(Shift.values()), Set.of(DayOfWeek.SUNDAY), Set.of());
        return new ChecklistFacts(
                SettlementPeriod.parse("2025-12"),
                new OrganizationFacts(subjects, people, List.of()),
                new CompanyChecklists(List.of(times), locations, duty, inspection));
    }
}
