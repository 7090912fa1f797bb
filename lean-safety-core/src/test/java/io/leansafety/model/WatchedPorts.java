package io.leansafety.model;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.inmemory.RealCall;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ports with somebody between: who may fail a call, or answer it otherwise. */
final class WatchedPorts implements Ports {
    private final Ports real;
    private final Watch watch;

    /** Stands between the market and a port. */
    interface Watch {
        /**
         * Answers a call.
         *
         * @param method what is called
         * @param answer asks the real port
         */
        @Nullable
        Object around(Method method, Supplier<@Nullable Object> answer);
    }

    WatchedPorts(Ports real, Watch watch) {
        this.real = real;
        this.watch = watch;
    }

    @Override
    public Transactions transactions() {
        return watched(Transactions.class, real.transactions());
    }

    @Override
    public Policies policies() {
        return watched(Policies.class, real.policies());
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return watched(ReceivedMonths.class, real.receivedMonths());
    }

    @Override
    public Runs runs() {
        return watched(Runs.class, real.runs());
    }

    @Override
    public JournalEntries journalEntries() {
        return watched(JournalEntries.class, real.journalEntries());
    }

    @Override
    public Requests requests() {
        return watched(Requests.class, real.requests());
    }

    @Override
    public Outbox outbox() {
        return watched(Outbox.class, real.outbox());
    }

    @Override
    public Anchors anchors() {
        return watched(Anchors.class, real.anchors());
    }

    @Override
    public Publications<OrganizationFacts> organizations() {
        return watched(Publications.class, real.organizations());
    }

    @Override
    public Publications<CatalogFact> priceCatalogs() {
        return watched(Publications.class, real.priceCatalogs());
    }

    @Override
    public Publications<CompanyChecklists> checklists() {
        return watched(Publications.class, real.checklists());
    }

    @Override
    public Dossiers<AssessmentDossier> assessments() {
        return watched(Dossiers.class, real.assessments());
    }

    @Override
    public Dossiers<FindingDossier> findings() {
        return watched(Dossiers.class, real.findings());
    }

    @Override
    public Dossiers<HazardDossier> hazards() {
        return watched(Dossiers.class, real.hazards());
    }

    @Override
    public Dossiers<HandoverDossier> handovers() {
        return watched(Dossiers.class, real.handovers());
    }

    @Override
    public Dossiers<TenderDossier> tenders() {
        return watched(Dossiers.class, real.tenders());
    }

    @SuppressWarnings("unchecked") // the proxy answers as the port does
    private <T> T watched(Class<? super T> type, T port) {
        return (T) type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> watch.around(method, () -> RealCall.of(port, method, arguments))));
    }
}
