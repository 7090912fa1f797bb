package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.AssessmentTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.port.Dossiers;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A market of the enterprise XS over a store that another, YF, has too: for the table of who may do what, on 10 October
 * 2026. {@link AuthorityPeople} are its people.
 */
final class AuthorityMarket {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    static final EnterpriseId HERE = new EnterpriseId("XS");
    static final EnterpriseId ELSEWHERE = new EnterpriseId("YF");

    private static final Policy POLICY =
            PolicyDraft.builtInBut(draft -> draft.missingAssessment = AssessmentTerms.Missing.ZERO);
    private static final CatalogFact CATALOG = new CatalogFact(
            new SubjectId("XS"),
            SmallCompany.LONG_AGO,
            null,
            List.of(
                    ItemDraft.of("S-01", "VIOLATION_GENERAL")
                            .charge("OFFENDER", "COMPANY=100.00")
                            .fact(),
                    ItemDraft.of("C-01", "HAZARD_A")
                            .price("COMPANY=400.00")
                            .caseByCase(FinderClass.SUPERIOR)
                            .fact(),
                    ItemDraft.of("H-01", "HAZARD_C").price("COMPANY=50.00").fact()));

    final Ports ports;
    final Days days;
    final LeanSafetyMarket market;

    /** Whom it is about: who is charged, assessed, responsible. */
    final String concerned;

    private int keys;

    /** A clock that stands until it is set. */
    static final class Days extends Clock {
        LocalDate today = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    }

    private AuthorityMarket(Ports ports, Days days, String concerned) {
        this.ports = ports;
        this.days = days;
        this.market = LeanSafetyMarket.using(ports, days);
        this.concerned = concerned;
    }

    private AuthorityMarket(String concerned, OrganizationFacts organization) {
        this(new InMemoryPorts(), new Days(), concerned);
        ports.transactions().inOne(() -> {
            ports.policies().publish(HERE, POLICY);
            ports.policies().publish(ELSEWHERE, POLICY);
            ports.organizations().add(published(HERE, organization));
            ports.organizations().add(published(ELSEWHERE, AuthorityPeople.ELSEWHERE));
            ports.priceCatalogs().add(published(HERE, CATALOG));
            return true;
        });
    }

    /** A market in which it is about somebody. */
    static AuthorityMarket about(String concerned) {
        return new AuthorityMarket(concerned, AuthorityPeople.FACTS);
    }

    /** A market in which it is about somebody of the place and tier of whom it is else about, who holds every office. */
    static AuthorityMarket aboutHolderLike(String concerned) {
        return new AuthorityMarket(AuthorityPeople.HOLDER, AuthorityPeople.withHolderLike(concerned));
    }

    /** A market in which {@link AuthorityPeople#ACTOR} holds every office on some days alone. */
    static AuthorityMarket withActorOn(DateSpan days, String concerned) {
        return new AuthorityMarket(concerned, AuthorityPeople.withActorOn(days));
    }

    /** The same market, over other ports of its store. */
    AuthorityMarket over(Ports other) {
        AuthorityMarket market = new AuthorityMarket(other, days, concerned);
        market.keys = keys;
        return market;
    }

    private static <T> Published<T> published(EnterpriseId enterprise, T content) {
        return new Published<>(
                enterprise,
                1,
                SmallCompany.LONG_AGO,
                content,
                new PersonId("A1"),
                Instant.parse("2020-01-01T00:00:00Z"));
    }

    Context by(String person) {
        return by(HERE, person);
    }

    Context by(EnterpriseId enterprise, String person) {
        return new Context(enterprise, new PersonId(person), new RequestKey("K" + ++keys));
    }

    /** Everything that the store has of both enterprises. */
    Map<String, Object> contents() {
        Map<String, Object> contents = new LinkedHashMap<>();
        for (EnterpriseId enterprise : List.of(HERE, ELSEWHERE)) {
            contents.put(enterprise + " policies", ports.policies().of(enterprise));
            contents.put(enterprise + " organizations", ports.organizations().of(enterprise));
            contents.put(enterprise + " catalogs", ports.priceCatalogs().of(enterprise));
            contents.put(enterprise + " checklists", ports.checklists().of(enterprise));
            contents.put(enterprise + " months", months(enterprise));
            contents.put(
                    enterprise + " dossiers",
                    List.of(
                            all(enterprise, ports.findings()),
                            all(enterprise, ports.hazards()),
                            all(enterprise, ports.handovers()),
                            all(enterprise, ports.tenders()),
                            all(enterprise, ports.assessments())));
            for (int i = 1; i <= keys; i++) {
                contents.put(enterprise + " request " + i, ports.requests().find(enterprise, new RequestKey("K" + i)));
            }
        }
        contents.put("outbox", ports.outbox().pending(Integer.MAX_VALUE));
        return contents;
    }

    private List<Object> months(EnterpriseId enterprise) {
        List<Object> months = new ArrayList<>();
        months.add(ports.receivedMonths().latest(enterprise, AuthorityAskings.MONTH));
        months.add(ports.runs().history(enterprise, AuthorityAskings.MONTH));
        ports.transactions().inOne(() -> {
            ports.journalEntries().read(enterprise, months::add);
            return true;
        });
        return months;
    }

    /** As they stand; their stamps say how many versions there are. */
    private static Object all(EnterpriseId enterprise, Dossiers<?> dossiers) {
        return dossiers.during(enterprise, new DateSpan(SmallCompany.LONG_AGO, null));
    }
}
