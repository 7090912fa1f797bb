package io.leansafety.json;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.ExemptionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.PoolFact;
import io.leansafety.settlement.VetoFact;
import io.leansafety.settlement.WageFact;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a month, {@code lean-safety-month/1}. */
final class MonthReader {
    static final String FORMAT = "lean-safety-month/1";

    private final DocumentReader in;
    private final Values values;
    private @Nullable String format;
    private @Nullable SettlementPeriod period;
    private @Nullable OrganizationFacts organization;
    private List<CatalogFact> catalogs = List.of();
    private List<WageFact> wages = List.of();
    private List<PoolFact> pools = List.of();
    private List<ExemptionFact> exemptions = List.of();
    private List<DutyFact> duty = List.of();
    private List<InspectionFact> inspection = List.of();
    private List<DailyScoreFact> daily = List.of();
    private List<FindingFact> findings = List.of();
    private List<HandoverFact> handovers = List.of();
    private List<TenderFact> tenders = List.of();
    private List<VetoFact> vetoes = List.of();
    private CompanyChecklists checklists = CompanyChecklists.EMPTY;
    private List<Visit> visits = List.of();
    private List<DutyWork> dutyWork = List.of();
    private List<CorrectionFact> corrections = List.of();

    private MonthReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    static MonthFacts read(DocumentReader in) {
        return new MonthReader(in).read();
    }

    private MonthFacts read() {
        Place root = Place.in(Document.MONTH);
        OrganizationReader organizations = new OrganizationReader(in);
        CatalogReader prices = new CatalogReader(in);
        WageReader pay = new WageReader(in);
        AssessmentReader assessments = new AssessmentReader(in);
        MovementReader movements = new MovementReader(in);
        ChecklistReader lists = new ChecklistReader(in);
        WorkReader work = new WorkReader(in);
        CorrectionReader differences = new CorrectionReader(in);
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> format = in.text(place);
                case "period" -> period = values.period(place);
                case "organization" -> organization = in.isNull() ? null : organizations.read(place);
                case "catalogs" -> catalogs = in.list(place, prices::catalog);
                case "wages" -> wages = in.list(place, pay::wage);
                case "pools" -> pools = in.list(place, pay::pool);
                case "exempt" -> exemptions = in.list(place, assessments::exemption);
                case "duty" -> duty = in.list(place, assessments::duty);
                case "inspection" -> inspection = in.list(place, assessments::inspection);
                case "daily" -> daily = in.list(place, assessments::daily);
                case "findings" -> findings = in.list(place, movements::finding);
                case "handovers" -> handovers = in.list(place, movements::handover);
                case "tenders" -> tenders = in.list(place, movements::tender);
                case "vetoes" -> vetoes = in.list(place, assessments::veto);
                case "checklists" -> checklists = lists.checklists(place);
                case "visits" -> visits = in.list(place, work::visit);
                case "dutyWork" -> dutyWork = in.list(place, work::dutyWork);
                case "corrections" -> corrections = in.list(place, differences::correction);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(format, FORMAT, root.field("format"));
        if (organization == null) {
            in.problems().missing(root.field("organization"));
        }
        return new MonthFacts(
                period,
                organization == null ? OrganizationFacts.EMPTY : organization,
                catalogs,
                wages,
                pools,
                exemptions,
                duty,
                inspection,
                daily,
                findings,
                handovers,
                tenders,
                vetoes,
                new WorkFacts(checklists, visits, dutyWork),
                corrections);
    }
}
