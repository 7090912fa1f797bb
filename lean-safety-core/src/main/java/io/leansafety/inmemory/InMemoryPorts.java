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

/** Every port in memory: one store, empty when it is made, safe for any number of threads. */
public final class InMemoryPorts implements Ports {
    private final InMemoryTransactions unit = new InMemoryTransactions();
    private final Policies policies = new InMemoryPolicies(unit);
    private final ReceivedMonths receivedMonths = new InMemoryReceivedMonths(unit);
    private final Runs runs = new InMemoryRuns(unit);
    private final JournalEntries journalEntries = new InMemoryJournalEntries(unit);
    private final Requests requests = new InMemoryRequests(unit);
    private final Outbox outbox = new InMemoryOutbox(unit);
    private final Anchors anchors = new InMemoryAnchors();
    private final Publications<OrganizationFacts> organizations = new InMemoryPublications<>(unit);
    private final Publications<CatalogFact> priceCatalogs = new InMemoryPublications<>(unit);
    private final Publications<CompanyChecklists> checklists = new InMemoryPublications<>(unit);
    private final Dossiers<AssessmentDossier> assessments = new InMemoryDossiers<>(unit);
    private final Dossiers<FindingDossier> findings = new InMemoryDossiers<>(unit);
    private final Dossiers<HazardDossier> hazards = new InMemoryDossiers<>(unit);
    private final Dossiers<HandoverDossier> handovers = new InMemoryDossiers<>(unit);
    private final Dossiers<TenderDossier> tenders = new InMemoryDossiers<>(unit);

    /** Creates an empty store. */
    public InMemoryPorts() {}

    @Override
    public Transactions transactions() {
        return unit;
    }

    @Override
    public Policies policies() {
        return policies;
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return receivedMonths;
    }

    @Override
    public Runs runs() {
        return runs;
    }

    @Override
    public JournalEntries journalEntries() {
        return journalEntries;
    }

    @Override
    public Requests requests() {
        return requests;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Anchors anchors() {
        return anchors;
    }

    @Override
    public Publications<OrganizationFacts> organizations() {
        return organizations;
    }

    @Override
    public Publications<CatalogFact> priceCatalogs() {
        return priceCatalogs;
    }

    @Override
    public Publications<CompanyChecklists> checklists() {
        return checklists;
    }

    @Override
    public Dossiers<AssessmentDossier> assessments() {
        return assessments;
    }

    @Override
    public Dossiers<FindingDossier> findings() {
        return findings;
    }

    @Override
    public Dossiers<HazardDossier> hazards() {
        return hazards;
    }

    @Override
    public Dossiers<HandoverDossier> handovers() {
        return handovers;
    }

    @Override
    public Dossiers<TenderDossier> tenders() {
        return tenders;
    }
}
