package io.leansafety.market;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistLife;
import io.leansafety.checklist.ChecklistStep;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.life.Published;
import io.leansafety.organization.MarketSubject;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One change to the checklists of an enterprise, made from the version that was looked at. Rules C2 and V6. */
final class ChecklistChange {
    private static final Place LIST = Asked.ROOT.field("list");

    private final Session session;
    private final Problems problems;
    private final CompanyChecklists now;
    private final ChecklistAuthority authority;

    ChecklistChange(Session session, int replaces) {
        this.session = session;
        this.problems = session.problems();
        ChecklistsInForce versions = new ChecklistsInForce(session.ports(), session.enterprise());
        this.now = versions.latest().map(Published::content).orElse(CompanyChecklists.EMPTY);
        this.authority = new ChecklistAuthority(session, versions);
        if (replaces != versions.count()) {
            problems.error("stale-checklists", RuleId.C2, Asked.REPLACES, "was", replaces, "version", versions.count());
        }
    }

    /** The checklists as they stand. */
    CompanyChecklists now() {
        return now;
    }

    /** Begins or edits a draft; adds what is wrong with its form. */
    Optional<CompanyChecklists> draft(DutyChecklist list) {
        Optional<ChecklistKey> key = key(ChecklistKind.DUTY, list.version());
        return key.flatMap(of -> now.findDuty(of).isPresent()
                ? edit(
                        of,
                        ChecklistLife.edit(now, list),
                        now.duty().indexOf(now.findDuty(of).get()))
                : begin(of, ChecklistLife.begin(now, list), now.duty().size()));
    }

    /** Begins or edits a draft; adds what is wrong with its form. */
    Optional<CompanyChecklists> draft(InspectionChecklist list) {
        Optional<ChecklistKey> key = key(ChecklistKind.INSPECTION, list.version());
        return key.flatMap(of -> now.findInspection(of).isPresent()
                ? edit(
                        of,
                        ChecklistLife.edit(now, list),
                        now.inspection().indexOf(now.findInspection(of).get()))
                : begin(of, ChecklistLife.begin(now, list), now.inspection().size()));
    }

    private Optional<ChecklistKey> key(ChecklistKind kind, ChecklistVersion version) {
        if (version.person() == null) {
            problems.missing(LIST.field("person"));
        }
        if (version.from() == null) {
            problems.missing(LIST.field("from"));
        }
        return version.person() == null || version.from() == null
                ? Optional.empty()
                : Optional.of(new ChecklistKey(kind, version.person(), version.from()));
    }

    private Optional<CompanyChecklists> begin(ChecklistKey key, CompanyChecklists after, int at) {
        authority.check(ChecklistStep.DRAFT, key, LIST);
        checkForm(key, after, at);
        return Optional.of(after);
    }

    private Optional<CompanyChecklists> edit(ChecklistKey key, Outcome<CompanyChecklists> edited, int at) {
        authority.check(ChecklistStep.EDIT, key, LIST);
        Optional<CompanyChecklists> after = accept(edited);
        after.ifPresent(lists -> checkForm(key, lists, at));
        return after;
    }

    private Optional<CompanyChecklists> accept(Outcome<CompanyChecklists> outcome) {
        problems.addAll(outcome.problems());
        return outcome instanceof Outcome.Accepted<CompanyChecklists> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    /** What is wrong in one list is said of the list that was handed in. */
    private void checkForm(ChecklistKey key, CompanyChecklists after, int at) {
        String kind = key.kind() == ChecklistKind.DUTY ? "duty" : "inspection";
        String path = "checklists." + kind + "[" + at + "]";
        errors(after).stream()
                .filter(problem -> problem.path().startsWith(path))
                .forEach(problem -> problems.add(new Problem(
                        problem.code(),
                        problem.severity(),
                        Document.REQUEST,
                        LIST.path() + problem.path().substring(path.length()),
                        problem.rule(),
                        problem.arguments())));
    }

    private List<Problem> errors(CompanyChecklists lists) {
        return byPolicy(
                        (policy, facts) -> ResolvedChecklists.of(policy, facts).problems().stream()
                                .filter(Problem::isError)
                                .toList(),
                        lists)
                .orElse(List.of());
    }

    /** Judges by the policy and in the organization of the month of today. */
    private <R> Optional<R> byPolicy(BiFunction<Policy, ChecklistFacts, R> judge, CompanyChecklists lists) {
        LocalDate today = session.today();
        Optional<Policy> policy = session.policy()
                .flatMap(known -> PolicyInForce.find(
                        session.ports().policies().of(session.enterprise()),
                        session.period(today).month(),
                        problems));
        return session.organizations()
                .facts(today)
                .flatMap(organization -> policy.map(by -> judge.apply(
                        by,
                        new ChecklistFacts(
                                PolicyInForce.periodBy(by, session.period(today).month()), organization, lists))));
    }

    /** Takes a step with versions. */
    Optional<CompanyChecklists> take(ChecklistStep step, List<ChecklistKey> versions) {
        checkWhoMay(step, versions);
        return take(step, now, ImmutableSet.copyOf(versions));
    }

    private Optional<CompanyChecklists> take(ChecklistStep step, CompanyChecklists lists, Set<ChecklistKey> versions) {
        return byPolicy((policy, facts) -> ChecklistLife.takeAll(policy, facts, versions, step), lists)
                .flatMap(this::accept);
    }

    private void checkWhoMay(ChecklistStep step, List<ChecklistKey> versions) {
        for (int i = 0; i < versions.size(); i++) {
            authority.check(step, versions.get(i), place(i));
        }
    }

    private static Place place(int at) {
        return Asked.ROOT.field("versions").index(at);
    }

    /** Publishes versions: on the first day that each names, or all on the day that the effect means. */
    Optional<CompanyChecklists> publish(List<ChecklistKey> versions, Effect effect) {
        checkWhoMay(ChecklistStep.PUBLISH, versions);
        EffectDay days = new EffectDay(session);
        if (effect == Effect.BY_FACT_DATE) {
            for (int i = 0; i < versions.size(); i++) {
                days.check(versions.get(i).from(), place(i).field("from"));
            }
            return take(ChecklistStep.PUBLISH, now, ImmutableSet.copyOf(versions));
        }
        return days.of(effect, null).flatMap(day -> publish(versions, day));
    }

    private Optional<CompanyChecklists> publish(List<ChecklistKey> versions, LocalDate day) {
        Set<ChecklistKey> moved = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            ChecklistKey old = versions.get(i);
            ChecklistKey key = new ChecklistKey(old.kind(), old.person(), day);
            boolean isThere =
                    now.findDuty(key).isPresent() || now.findInspection(key).isPresent();
            if (!moved.add(key) || (isThere && !versions.contains(key))) {
                problems.error("duplicate-checklist", RuleId.C2, place(i), "person", old.person(), "from", day);
            }
        }
        return take(ChecklistStep.PUBLISH, ChecklistLife.beginOn(now, ImmutableSet.copyOf(versions), day), moved);
    }

    /** Replaces locations and operating times; adds what that leaves wrong, and who may not for which subject. */
    Optional<CompanyChecklists> replace(ChecklistsDesk.Replace command) {
        touched(command).forEach(authority::checkPlaces);
        new EffectDay(session).check(session.today(), Asked.ROOT.field("locations"));
        CompanyChecklists after = now.with(command.operations(), command.locations());
        Problems found = new Problems();
        found.addAll(errors(after));
        problems.addAll(MarketVersions.arising(errors(now), found));
        return Optional.of(after);
    }

    /** The subjects for which something changes; the company where nothing does. */
    private Set<MarketSubject> touched(ChecklistsDesk.Replace command) {
        Set<Location> locations = changed(now.locations(), command.locations());
        Set<OperatingTimes> operations = changed(now.operations(), command.operations());
        Stream<SubjectId> ids = Stream.concat(
                        locations.stream().map(Location::subject),
                        operations.stream().map(OperatingTimes::subject))
                .filter(Objects::nonNull);
        Set<MarketSubject> touched = authority.subjects(ids);
        return touched.isEmpty() ? authority.root() : touched;
    }

    private static <T> Set<T> changed(List<T> before, List<T> after) {
        return Sets.symmetricDifference(ImmutableSet.copyOf(before), ImmutableSet.copyOf(after));
    }
}
