package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.HazardDossier;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.run.MonthHistory;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold of every enterprise at any time. */
final class DeskInvariants {
    private static final Selection EVER = Selection.of(new DateSpan(LocalDate.of(1, 1, 1), null));

    private final DeskWorld world;

    DeskInvariants(DeskWorld world) {
        this.world = world;
    }

    void checkAll() {
        world.enterprises.values().forEach(this::check);
    }

    private void check(DeskBooks books) {
        EnterpriseId id = new EnterpriseId(books.id);
        DeskLives.FIVE.forEach(life -> checkDossiers(books, id, life));
        checkNumbers(books, id);
        checkTenders(id);
        books.months.values().forEach(month -> checkMonth(id, month));
        checkSettled(books, id);
    }

    /** What is kept is what the model took, version by version, and nothing else. */
    private void checkDossiers(DeskBooks books, EnterpriseId id, DeskTable life) {
        Dossiers<? extends Dossier<?, ?>> dossiers = world.dossiers(life);
        List<DeskCase> known =
                books.cases.values().stream().filter(one -> one.life == life).toList();
        assertThat(dossiers.find(id, EVER, Optional.empty(), 10_000).dossiers())
                .extracting(dossier -> dossier.id().value())
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().map(one -> one.id).toList());
        known.forEach(one -> assertThat(dossiers.versions(id, new Reference(one.id)).stream()
                        .map(DeskWorld::version)
                        .toList())
                .as("%s", one.id)
                .isEqualTo(one.versions.stream().map(DeskWorld::version).toList()));
    }

    /** 1, 2, 3 and so on in each series, each once. */
    private void checkNumbers(DeskBooks books, EnterpriseId id) {
        Map<NumberSeries, TreeSet<Integer>> numbers = new java.util.HashMap<>();
        books.all(DeskSlip.class)
                .flatMap(slip -> world.ports.findings().latest(id, new Reference(slip.id)).stream())
                .flatMap(finding -> finding.number().stream())
                .forEach(number -> assertThat(numbers.computeIfAbsent(number.series(), any -> new TreeSet<>())
                                .add(number.number()))
                        .as("%s is given once", number)
                        .isTrue());
        numbers.forEach((series, given) -> assertThat(given)
                .as("%s", series)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList()));
        assertThat(numbers.values().stream().mapToInt(Set::size).sum())
                .isEqualTo(books.documents().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    /** A hazard waits for one tender at most, and is where its handovers brought it. */
    private void checkTenders(EnterpriseId id) {
        List<TenderDossier> tenders =
                world.ports.tenders().find(id, EVER, Optional.empty(), 10_000).dossiers();
        assertThat(tenders.stream().filter(TenderDossier::isLive).map(TenderDossier::hazard))
                .doesNotHaveDuplicates();
        DeskBooks books = Objects.requireNonNull(world.enterprises.get(id.value()));
        for (HazardDossier hazard :
                world.ports.hazards().find(id, EVER, Optional.empty(), 10_000).dossiers()) {
            DeskHazard known = books.find(DeskHazard.class, hazard.id().value()).orElseThrow();
            assertThat(hazard.hazard().subject().value()).isEqualTo(known.subject);
            assertThat(hazard.hazard().isTraced()).isEqualTo(known.isTraced);
        }
    }

    private void checkMonth(EnterpriseId id, DeskMonth month) {
        MonthHistory history = world.market.months().history(id, month.month);
        assertThat(history.state().name()).isEqualTo(month.state);
        assertThat(history.steps()).hasSize(month.steps);
    }

    /** Each finding, handover and tender in the one month in which it was made over. */
    private void checkSettled(DeskBooks books, EnterpriseId id) {
        Map<String, String> settled = new TreeMap<>();
        books.months.values().forEach(month -> month.settled.forEach(one -> settled.put(one, month.month.toString())));
        List<Reference> all = books.cases.keySet().stream().map(Reference::new).toList();
        assertThat(world.ports.runs().settled(id, all).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().toString())))
                .isEqualTo(settled);
    }
}
