package io.leansafety.port;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.TenderDossier;

/**
 * The ports of a store, of which some are others: whoever implements it says which, and the rest are the store's.
 *
 * <pre>{@code
 * record AnchoredElsewhere(Ports ports, Anchors anchors) implements ForwardingPorts {}
 * }</pre>
 */
public interface ForwardingPorts extends Ports {
    /** {@return the store} */
    Ports ports();

    @Override
    default Transactions transactions() {
        return ports().transactions();
    }

    @Override
    default Policies policies() {
        return ports().policies();
    }

    @Override
    default ReceivedMonths receivedMonths() {
        return ports().receivedMonths();
    }

    @Override
    default Runs runs() {
        return ports().runs();
    }

    @Override
    default JournalEntries journalEntries() {
        return ports().journalEntries();
    }

    @Override
    default Requests requests() {
        return ports().requests();
    }

    @Override
    default Outbox outbox() {
        return ports().outbox();
    }

    @Override
    default Anchors anchors() {
        return ports().anchors();
    }

    @Override
    default Publications<OrganizationFacts> organizations() {
        return ports().organizations();
    }

    @Override
    default Publications<CatalogFact> priceCatalogs() {
        return ports().priceCatalogs();
    }

    @Override
    default Publications<CompanyChecklists> checklists() {
        return ports().checklists();
    }

    @Override
    default Dossiers<AssessmentDossier> assessments() {
        return ports().assessments();
    }

    @Override
    default Dossiers<FindingDossier> findings() {
        return ports().findings();
    }

    @Override
    default Dossiers<HazardDossier> hazards() {
        return ports().hazards();
    }

    @Override
    default Dossiers<HandoverDossier> handovers() {
        return ports().handovers();
    }

    @Override
    default Dossiers<TenderDossier> tenders() {
        return ports().tenders();
    }

    @Override
    default WageFacts wageFacts() {
        return ports().wageFacts();
    }
}
