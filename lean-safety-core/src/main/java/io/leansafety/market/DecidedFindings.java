package io.leansafety.market;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.FindingFact;
import io.leansafety.pricing.FindingChange;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.value.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that are decided (confirmed, upheld or revised) and whose months are not posted yet. What they were priced
 * with when they were decided stays: a month has one organization and one succession of catalogs, which can't tell what was
 * decided before a version was published from what was decided after, so that a version that would change them is refused.
 * Rule V6.
 */
final class DecidedFindings {
    private final Session session;
    private final SortedMap<YearMonth, List<FindingFact>> byMonth;

    private DecidedFindings(Session session, SortedMap<YearMonth, List<FindingFact>> byMonth) {
        this.session = session;
        this.byMonth = byMonth;
    }

    static DecidedFindings of(Session session) {
        SortedMap<YearMonth, List<FindingFact>> byMonth = new TreeMap<>();
        LocalDate since = EffectDay.lastPosted(session)
                .map(posted -> posted.period().last().plusDays(1))
                .orElse(LocalDate.EPOCH);
        if (!since.isAfter(session.today())) {
            session.ports().findings().during(session.enterprise(), new DateSpan(since, session.today())).stream()
                    .filter(dossier -> dossier.state().status().settles())
                    .forEach(dossier -> byMonth.computeIfAbsent(monthOf(session, dossier), month -> new ArrayList<>())
                            .add(dossier.finding()));
        }
        return new DecidedFindings(session, byMonth);
    }

    /** The month in which a finding settles: that of the day on which it was decided. */
    private static YearMonth monthOf(Session session, FindingDossier dossier) {
        return session.period(dossier.stamp().day()).month();
    }

    /** Those that other versions change, by month and id. */
    List<FindingChange> changes(MarketVersions now, MarketVersions after) {
        return byMonth.keySet().stream()
                .flatMap(month -> changes(now, after, month).stream())
                .toList();
    }

    /** Adds each that other versions change; what could not be priced before may be mended. */
    void check(MarketVersions now, MarketVersions after, Place place) {
        for (YearMonth month : byMonth.keySet()) {
            changes(now, after, month).stream()
                    .filter(change -> change.before().isPresent() && moves(change))
                    .forEach(change -> session.problems()
                            .error("priced-otherwise", RuleId.V6, place, "id", change.id(), "month", month));
        }
    }

    /** Who holds a role moves nothing where a decision says who pays. */
    private static boolean moves(FindingChange change) {
        return !change.before().equals(change.after())
                || change.centers().isPresent()
                || !(change.subjectLines().isEmpty()
                        && change.personLines().isEmpty()
                        && change.pointsLines().isEmpty());
    }

    private List<FindingChange> changes(MarketVersions now, MarketVersions after, YearMonth month) {
        return now.changes(after, month, byMonth.getOrDefault(month, List.of())).changes();
    }
}
