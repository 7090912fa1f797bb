package io.leansafety.inmemory;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.Anchors;
import io.leansafety.port.Dossiers;
import io.leansafety.port.JournalEntries;
import io.leansafety.port.Outbox;
import io.leansafety.port.Policies;
import io.leansafety.port.Ports;
import io.leansafety.port.Publications;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.port.Requests;
import io.leansafety.port.Runs;
import io.leansafety.port.Transactions;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.TenderDossier;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Units as a database gives them with snapshots alone: each reads the store as it was when it began, and unique keys are
 * asked for when it is kept. That is less than {@link Transactions} wants.
 */
final class SnapshotPorts implements Ports, Transactions {
    private static final ThreadLocal<@Nullable Unit> OPEN = new ThreadLocal<>();

    private final InMemoryPorts kept = new InMemoryPorts();
    private final List<Consumer<Ports>> changes = new ArrayList<>();

    /** What a unit reads, and what it changes. */
    private record Unit(InMemoryPorts seen, List<Consumer<Ports>> changes, List<Runnable> tasks) {}

    @Override
    public <T> T inOne(Supplier<T> work) {
        Unit unit = begin();
        OPEN.set(unit);
        T result;
        try {
            result = work.get();
            keep(unit);
        } finally {
            OPEN.remove();
        }
        unit.tasks().forEach(Runnable::run);
        return result;
    }

    @Override
    public void whenKept(Runnable task) {
        unit().tasks().add(task);
    }

    private synchronized Unit begin() {
        Unit unit = new Unit(new InMemoryPorts(), new ArrayList<>(), new ArrayList<>());
        make(changes, unit.seen());
        return unit;
    }

    private synchronized void keep(Unit unit) {
        make(unit.changes(), kept);
        changes.addAll(unit.changes());
    }

    private static void make(List<Consumer<Ports>> changes, InMemoryPorts store) {
        store.transactions().inOne(() -> {
            changes.forEach(change -> change.accept(store));
            return true;
        });
    }

    private Unit unit() {
        Unit unit = OPEN.get();
        if (unit == null) {
            throw new IllegalStateException("outside of a unit");
        }
        return unit;
    }

    /** Reads what the unit sees, or what is kept; writes what the unit alone sees until it is kept. */
    @SuppressWarnings("unchecked") // the proxy answers as the port does
    private <T> T port(Class<? super T> type, Function<Ports, T> of) {
        return (T) type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Unit unit = OPEN.get();
                    if (isReading(method)) {
                        return RealCall.of(of.apply(unit == null ? kept : unit.seen()), method, arguments);
                    }
                    Consumer<Ports> change = store -> RealCall.of(of.apply(store), method, arguments);
                    make(List.of(change), unit().seen());
                    unit().changes().add(change);
                    return null;
                }));
    }

    private static boolean isReading(Method method) {
        return method.getReturnType() != void.class || method.getName().equals("read");
    }

    @Override
    public Transactions transactions() {
        return this;
    }

    @Override
    public Policies policies() {
        return port(Policies.class, Ports::policies);
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return port(ReceivedMonths.class, Ports::receivedMonths);
    }

    @Override
    public Runs runs() {
        return port(Runs.class, Ports::runs);
    }

    @Override
    public JournalEntries journalEntries() {
        return port(JournalEntries.class, Ports::journalEntries);
    }

    @Override
    public Requests requests() {
        return port(Requests.class, Ports::requests);
    }

    @Override
    public Outbox outbox() {
        return port(Outbox.class, Ports::outbox);
    }

    @Override
    public Anchors anchors() {
        return kept.anchors();
    }

    @Override
    public Publications<OrganizationFacts> organizations() {
        return port(Publications.class, Ports::organizations);
    }

    @Override
    public Publications<CatalogFact> priceCatalogs() {
        return port(Publications.class, Ports::priceCatalogs);
    }

    @Override
    public Publications<CompanyChecklists> checklists() {
        return port(Publications.class, Ports::checklists);
    }

    @Override
    public Dossiers<AssessmentDossier> assessments() {
        return port(Dossiers.class, Ports::assessments);
    }

    @Override
    public Dossiers<FindingDossier> findings() {
        return port(Dossiers.class, Ports::findings);
    }

    @Override
    public Dossiers<HazardDossier> hazards() {
        return port(Dossiers.class, Ports::hazards);
    }

    @Override
    public Dossiers<HandoverDossier> handovers() {
        return port(Dossiers.class, Ports::handovers);
    }

    @Override
    public Dossiers<TenderDossier> tenders() {
        return port(Dossiers.class, Ports::tenders);
    }
}
