package io.leansafety.store;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.inmemory.InMemoryPorts;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every port over one directory, of any number of enterprises. Safe for any number of threads of one process. */
public final class DirectoryPorts implements Ports, AutoCloseable {
    private static final String LOG = "units.log";

    private final StoreLock lock;
    private final LineLog log;
    private final Ports memory;
    private final DirectoryTransactions unit;
    private final DirectoryAnchors anchors;

    private DirectoryPorts(StoreLock lock, LineLog log, Ports memory, DirectoryAnchors anchors) {
        this.lock = lock;
        this.log = log;
        this.memory = memory;
        this.unit = new DirectoryTransactions(memory, log);
        this.anchors = anchors;
    }

    /**
     * Returns whether a directory was opened as a store before.
     *
     * @param directory the directory
     * @return whether its log is there
     */
    public static boolean isStore(Path directory) {
        return Files.isRegularFile(directory.resolve(LOG));
    }

    /**
     * Opens a directory; makes it where there is none.
     *
     * @param directory the directory, which holds nothing else
     * @return the ports, which hold the directory until they are closed
     * @throws StoreException if somebody else holds it, or if what is in it is not as it was written; nothing in
     *     it was changed then
     * @throws UncheckedIOException if it can't be read or written
     */
    public static DirectoryPorts open(Path directory) {
        Path beside = directory.resolve("anchors");
        try {
            Files.createDirectories(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StoreLock lock = StoreLock.of(directory);
        try {
            return open(directory.resolve(LOG), beside.resolve("anchors.log"), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DirectoryPorts open(Path units, Path anchors, StoreLock lock) {
        Ports memory = new InMemoryPorts();
        LineLog log = LineLog.open(units, line -> apply(line, memory));
        try {
            return new DirectoryPorts(lock, log, memory, new DirectoryAnchors(anchors));
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    private static void apply(String line, Ports memory) {
        memory.transactions().inOne(() -> {
            ChangeJson.readLine(line).forEach(change -> change.applyTo(memory));
            return true;
        });
    }

    @Override
    public Transactions transactions() {
        return unit;
    }

    @Override
    public Policies policies() {
        return new DirectoryPolicies(memory.policies(), unit);
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return new DirectoryReceivedMonths(memory.receivedMonths(), unit);
    }

    @Override
    public Runs runs() {
        return new DirectoryRuns(memory.runs(), unit);
    }

    @Override
    public JournalEntries journalEntries() {
        return new DirectoryJournalEntries(memory.journalEntries(), unit);
    }

    @Override
    public Requests requests() {
        return new DirectoryRequests(memory.requests(), unit);
    }

    @Override
    public Outbox outbox() {
        return new DirectoryOutbox(memory.outbox(), unit);
    }

    @Override
    public Anchors anchors() {
        return anchors;
    }

    @Override
    public Publications<OrganizationFacts> organizations() {
        return new DirectoryPublications<>(memory.organizations(), unit, Change.OrganizationPublished::new);
    }

    @Override
    public Publications<CatalogFact> priceCatalogs() {
        return new DirectoryPublications<>(memory.priceCatalogs(), unit, Change.PricesPublished::new);
    }

    @Override
    public Publications<CompanyChecklists> checklists() {
        return new DirectoryPublications<>(memory.checklists(), unit, Change.ChecklistsPublished::new);
    }

    @Override
    public Dossiers<AssessmentDossier> assessments() {
        return new DirectoryDossiers<>(memory.assessments(), unit, Change.AssessmentAdded::new);
    }

    @Override
    public Dossiers<FindingDossier> findings() {
        return new DirectoryDossiers<>(memory.findings(), unit, Change.FindingAdded::new);
    }

    @Override
    public Dossiers<HazardDossier> hazards() {
        return new DirectoryDossiers<>(memory.hazards(), unit, Change.HazardAdded::new);
    }

    @Override
    public Dossiers<HandoverDossier> handovers() {
        return new DirectoryDossiers<>(memory.handovers(), unit, Change.HandoverAdded::new);
    }

    @Override
    public Dossiers<TenderDossier> tenders() {
        return new DirectoryDossiers<>(memory.tenders(), unit, Change.TenderAdded::new);
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        anchors.close();
        log.close();
        lock.close();
    }
}
