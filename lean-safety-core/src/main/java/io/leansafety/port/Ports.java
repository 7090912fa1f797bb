package io.leansafety.port;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.TenderDossier;

/** Every port that the market goes through, over one and the same store. */
public interface Ports {
    /** {@return what runs work as one unit} */
    Transactions transactions();

    /** {@return the policies} */
    Policies policies();

    /** {@return the facts of months} */
    ReceivedMonths receivedMonths();

    /** {@return the runs} */
    Runs runs();

    /** {@return the journals} */
    JournalEntries journalEntries();

    /** {@return the requests} */
    Requests requests();

    /** {@return what a host is told} */
    Outbox outbox();

    /** {@return how far journals went} */
    Anchors anchors();

    /** {@return the organizations} */
    Publications<OrganizationFacts> organizations();

    /** {@return the price catalogs, each version for itself} */
    Publications<CatalogFact> priceCatalogs();

    /** {@return the checklists, each version all those of an enterprise} */
    Publications<CompanyChecklists> checklists();

    /** {@return what was done, and how it is assessed} */
    Dossiers<AssessmentDossier> assessments();

    /** {@return the findings} */
    Dossiers<FindingDossier> findings();

    /** {@return the hazards} */
    Dossiers<HazardDossier> hazards();

    /** {@return the shift handovers} */
    Dossiers<HandoverDossier> handovers();

    /** {@return the tenders} */
    Dossiers<TenderDossier> tenders();

    /** {@return the host's payroll, which is no part of a store; none} */
    default WageFacts wageFacts() {
        return WageFacts.NONE;
    }
}
