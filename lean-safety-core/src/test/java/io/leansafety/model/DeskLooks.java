package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.life.Dossier;
import io.leansafety.life.Selection;
import io.leansafety.market.ComputedMonth;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read of the desks is what the model knows. */
final class DeskLooks {
    private static final Map<DeskTable, List<DeskKind>> KINDS = Map.of(
            DeskLives.SLIP,
            range(DeskKind.DECIDE, DeskKind.REVOKE),
            DeskLives.HAZARD,
            range(DeskKind.REGISTER_HAZARD, DeskKind.CLOSE_HAZARD),
            DeskLives.HANDOVER,
            range(DeskKind.ACCEPT_HANDOVER, DeskKind.REFUSE_HANDOVER),
            DeskLives.TENDER,
            range(DeskKind.APPROVE_TENDER, DeskKind.WITHDRAW_TENDER),
            DeskLives.ENTRY,
            range(DeskKind.AMEND_ENTRY, DeskKind.WITHDRAW_ENTRY));

    /** The kinds that begin something. */
    static final List<DeskKind> BEGINNINGS = List.of(
            DeskKind.RECORD,
            DeskKind.RECORD,
            DeskKind.RECORD_AGAIN,
            DeskKind.FIND_HAZARD,
            DeskKind.FIND_HAZARD,
            DeskKind.PROPOSE_HANDOVER,
            DeskKind.APPLY_TENDER,
            DeskKind.APPLY_TENDER,
            DeskKind.APPLY_TENDER,
            DeskKind.REGISTER_HAZARD,
            DeskKind.VISIT,
            DeskKind.DEDUCT,
            DeskKind.SELF_CHECK);

    /** The kinds that end a life early, or lead nowhere. */
    static final Set<DeskKind> ENDS = Set.of(
            DeskKind.REVOKE,
            DeskKind.DISMISS_HAZARD,
            DeskKind.TRACE_HAZARD,
            DeskKind.REJECT_TENDER,
            DeskKind.FAIL_TENDER,
            DeskKind.UNBID,
            DeskKind.WITHDRAW_TENDER,
            DeskKind.WITHDRAW_ENTRY);

    private final DeskWorld world;
    private final Dice dice;

    DeskLooks(DeskWorld world) {
        this.world = world;
        this.dice = world.dice;
    }

    private static List<DeskKind> range(DeskKind first, DeskKind last) {
        return Stream.of(DeskKind.values())
                .filter(kind -> kind.compareTo(first) >= 0 && kind.compareTo(last) <= 0)
                .toList();
    }

    /** The kinds that take a life on. */
    static List<DeskKind> kinds(DeskTable life) {
        return KINDS.getOrDefault(life, List.of());
    }

    /** Those that begin it too. */
    static List<DeskKind> allKinds(DeskTable life) {
        List<DeskKind> kinds = new ArrayList<>(kinds(life));
        switch (life.toString()) {
            case "slip" -> kinds.add(DeskKind.RECORD);
            case "hazard" -> kinds.add(DeskKind.FIND_HAZARD);
            case "handover" -> kinds.add(DeskKind.PROPOSE_HANDOVER);
            case "tender" -> kinds.add(DeskKind.APPLY_TENDER);
            default -> kinds.add(DeskKind.VISIT);
        }
        return kinds;
    }

    static String stepOf(DeskKind kind) {
        return kind.name().split("_", -1)[0];
    }

    private EnterpriseId id() {
        return new EnterpriseId(world.own.id);
    }

    /** The month that would be settled next has what the desks recorded, each as it stood at its end. */
    boolean facts() {
        YearMonth month = world.own.current(world.start);
        ComputedMonth computed = world.market.months().dryRun(id(), month).orElseThrow();
        DeskGathering gathering = new DeskGathering(world.own, month);
        Set<Object> dossiers = Stream.of(
                        computed.facts().findings(),
                        computed.facts().handovers(),
                        computed.facts().tenders())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(dossiers).isEqualTo(gathering.dossiers());
        new DeskWork(gathering.counting(), month).compare(computed.facts());
        return true;
    }

    /** Who pays what for each finding, and whether it has a document. */
    boolean prices() {
        List<DeskSlip> slips = world.own.all(DeskSlip.class).toList();
        slips.forEach(slip -> {
            checkPrice(id(), slip);
            checkDocument(slip);
        });
        return !slips.isEmpty();
    }

    /** Who pays what for a finding. */
    void checkPrice(EnterpriseId enterprise, DeskSlip slip) {
        PricedFinding priced = world.market
                .findings()
                .price(enterprise, new Reference(slip.id))
                .orElseThrow();
        TreeMap<String, Long> people = new TreeMap<>();
        priced.personLines()
                .forEach(line ->
                        people.merge(line.person().value(), line.amount().fen(), Long::sum));
        TreeMap<String, Long> subjects = new TreeMap<>();
        priced.subjectLines()
                .forEach(line ->
                        subjects.merge(line.payer().id().value(), line.amount().fen(), Long::sum));
        DeskPrices.Lines lines = slip.isRevoked() ? new DeskPrices.Lines() : DeskPrices.lines(slip.facts);
        assertThat(people).as("who pays for %s", slip.id).isEqualTo(lines.people());
        assertThat(subjects).as("what pays for %s", slip.id).isEqualTo(lines.subjects());
    }

    private void checkDocument(DeskSlip slip) {
        Set<String> codes = slip.document == null ? Set.of("not-issued") : Set.of();
        assertThat(World.codes(world.market.findings().document(id(), new Reference(slip.id))))
                .isEqualTo(codes);
        world.reach.codes(codes);
    }

    /** What lapses, what is overdue, what would be handed over, and what was found lately. */
    boolean lists() {
        LocalDate today = world.clock.today();
        assertThat(world.market.findings().lapsing(id()).orElseThrow())
                .extracting(Reference::value)
                .containsExactlyInAnyOrderElementsOf(ids(world.own
                        .all(DeskSlip.class)
                        .filter(slip -> slip.state.equals("ISSUED"))
                        .filter(slip -> slip.last()
                                .day()
                                .plusDays(DeskPrices.APPEAL_DAYS)
                                .isBefore(today))));
        assertThat(world.market.hazards().longOverdue(id(), today).orElseThrow())
                .extracting(dossier -> dossier.id().value())
                .containsExactlyInAnyOrderElementsOf(
                        ids(world.own.all(DeskHazard.class).filter(hazard -> hazard.isLongOverdue(today))));
        checkPassing(dice.pick("T1", "T2"));
        checkPage(today);
        return true;
    }

    private static List<String> ids(Stream<? extends DeskCase> cases) {
        return cases.map(one -> one.id).toList();
    }

    private void checkPassing(String team) {
        assertThat(world.market.handovers().open(id(), new io.leansafety.value.SubjectId(team)))
                .extracting((HazardDossier dossier) -> dossier.id().value())
                .containsExactlyElementsOf(
                        ids(world.own.all(DeskHazard.class).filter(hazard -> world.own.isToHandOver(hazard, team))));
    }

    /** Newest first, page by page. */
    private void checkPage(LocalDate today) {
        Selection lately = Selection.of(new DateSpan(today.minusMonths(1), today));
        List<FindingDossier> page = world.market
                .findings()
                .find(id(), lately, Optional.empty(), 5)
                .orElseThrow()
                .dossiers();
        assertThat(page.stream().map(Dossier::id).map(Reference::value).toList())
                .isEqualTo(world.own
                        .all(DeskSlip.class)
                        .filter(slip -> !slip.facts.foundOn().isBefore(today.minusMonths(1))
                                && !slip.facts.foundOn().isAfter(today))
                        .sorted(Comparator.<DeskSlip, LocalDate>comparing(slip -> slip.facts.foundOn())
                                .thenComparing(slip -> slip.id)
                                .reversed())
                        .limit(5)
                        .map(slip -> slip.id)
                        .toList());
    }

    boolean verify() {
        assertThat(world.market.journal().verify(id()).flaw()).isNull();
        Set<String> settled = new TreeSet<>();
        world.own
                .months
                .values()
                .forEach(month -> month.settled.forEach(one ->
                        assertThat(settled.add(one)).as("%s settles once", one).isTrue()));
        return true;
    }
}
