package io.leansafety.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.PostedRun;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.Request;
import io.leansafety.run.RunStep;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** Something that a unit of work writes: one call of a port that changes what it keeps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.PolicyPublished.class, name = "policy"),
    @JsonSubTypes.Type(value = Change.FactsReceived.class, name = "facts"),
    @JsonSubTypes.Type(value = Change.StepTaken.class, name = "step"),
    @JsonSubTypes.Type(value = Change.RunKept.class, name = "run"),
    @JsonSubTypes.Type(value = Change.EntriesAdded.class, name = "entries"),
    @JsonSubTypes.Type(value = Change.RequestMade.class, name = "request"),
    @JsonSubTypes.Type(value = Change.EventAdded.class, name = "event"),
    @JsonSubTypes.Type(value = Change.EventsDelivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = Change.OrganizationPublished.class, name = "organization"),
    @JsonSubTypes.Type(value = Change.PricesPublished.class, name = "prices"),
    @JsonSubTypes.Type(value = Change.ChecklistsPublished.class, name = "checklists"),
    @JsonSubTypes.Type(value = Change.AssessmentAdded.class, name = "assessment"),
    @JsonSubTypes.Type(value = Change.FindingAdded.class, name = "finding"),
    @JsonSubTypes.Type(value = Change.HazardAdded.class, name = "hazard"),
    @JsonSubTypes.Type(value = Change.HandoverAdded.class, name = "handover"),
    @JsonSubTypes.Type(value = Change.TenderAdded.class, name = "tender")
})
sealed interface Change {
    /** Makes the call. */
    void applyTo(Ports ports);

    /** A call of {@link io.leansafety.port.Policies#publish}. */
    record PolicyPublished(EnterpriseId enterprise, Policy policy) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.policies().publish(enterprise, policy);
        }
    }

    /** A call of {@link io.leansafety.port.ReceivedMonths#add}. */
    record FactsReceived(ReceivedMonth received) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.receivedMonths().add(received);
        }
    }

    /** A call of {@link io.leansafety.port.Runs#add}. */
    record StepTaken(RunStep step) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.runs().add(step);
        }
    }

    /** A call of {@link io.leansafety.port.Runs#keep}. */
    record RunKept(PostedRun run) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.runs().keep(run);
        }
    }

    /** A call of {@link io.leansafety.port.JournalEntries#add}. */
    record EntriesAdded(List<SealedEntry> entries) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.journalEntries().add(entries);
        }
    }

    /** A call of {@link io.leansafety.port.Requests#add}. */
    record RequestMade(Request request) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.requests().add(request);
        }
    }

    /** A call of {@link io.leansafety.port.Outbox#add}. */
    record EventAdded(MarketEvent event) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.outbox().add(event);
        }
    }

    /** A call of {@link io.leansafety.port.Outbox#delivered}. */
    record EventsDelivered(List<MarketEvent> events) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.outbox().delivered(events);
        }
    }

    /** A call of {@link io.leansafety.port.Publications#add} of {@link Ports#organizations}. */
    record OrganizationPublished(Published<OrganizationFacts> version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.organizations().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Publications#add} of {@link Ports#priceCatalogs}. */
    record PricesPublished(Published<CatalogFact> version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.priceCatalogs().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Publications#add} of {@link Ports#checklists}. */
    record ChecklistsPublished(Published<CompanyChecklists> version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.checklists().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Dossiers#add} of {@link Ports#assessments}. */
    record AssessmentAdded(AssessmentDossier version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.assessments().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Dossiers#add} of {@link Ports#findings}. */
    record FindingAdded(FindingDossier version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.findings().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Dossiers#add} of {@link Ports#hazards}. */
    record HazardAdded(HazardDossier version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.hazards().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Dossiers#add} of {@link Ports#handovers}. */
    record HandoverAdded(HandoverDossier version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.handovers().add(version);
        }
    }

    /** A call of {@link io.leansafety.port.Dossiers#add} of {@link Ports#tenders}. */
    record TenderAdded(TenderDossier version) implements Change {
        @Override
        public void applyTo(Ports ports) {
            ports.tenders().add(version);
        }
    }
}
