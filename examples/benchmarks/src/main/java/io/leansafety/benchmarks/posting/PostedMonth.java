package io.leansafety.benchmarks.posting;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The generated month of one enterprise on its way into the journal. Each step has ports of its own, so that none finds
 * remembered what another has read: every step begins with what is in the tables.
 */
final class PostedMonth {
    /** The name of the file with the month. */
    static final String FILE = "month.json";

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final PersonId OFFICE = new PersonId("P000000");
    private static final PersonId HEAD = new PersonId("P000001");

    private final DataSource dataSource;
    private final EnterpriseId enterprise;

    PostedMonth(DataSource dataSource, EnterpriseId enterprise) {
        this.dataSource = dataSource;
        this.enterprise = enterprise;
    }

    /** Hands in the facts of a file: reading them is not timed, and nobody holds them afterwards. */
    Timed receive(Path folder) throws IOException, SQLException {
        JdbcPorts ports = ports();
        boolean unused = ports.transactions().inOne(() -> {
            ports.policies().publish(enterprise, BuiltInPolicies.xinsheng2020No52());
            return true;
        });
        MonthFacts facts = facts(folder.resolve(FILE));
        return Timed.of(() -> desk().receive(by(OFFICE, "RECEIVE"), facts, 0).orElseThrow());
    }

    /** Two people get the roles that take a month through its life. */
    private static MonthFacts facts(Path file) throws IOException {
        try (InputStream from = Files.newInputStream(file)) {
            MonthFacts facts = Exchange.readMonth(from).orElseThrow();
            OrganizationFacts organization = facts.organization();
            List<RoleFact> roles = new ArrayList<>(organization.roles());
            roles.add(role("ASSESSMENT_OFFICE", OFFICE));
            roles.add(role("LEADING_GROUP_HEAD", HEAD));
            return facts.withOrganization(new OrganizationFacts(organization.subjects(), organization.people(), roles));
        }
    }

    void prepare() {
        desk().prepare(by(OFFICE, "PREPARE"), MONTH).orElseThrow();
    }

    void approve() {
        desk().approve(by(HEAD, "APPROVE"), MONTH, prepared()).orElseThrow();
    }

    void post() {
        desk().post(by(OFFICE, "POST"), MONTH, prepared()).orElseThrow();
    }

    private Fingerprint prepared() {
        return desk().history(enterprise, MONTH)
                .last(MonthStep.PREPARE)
                .orElseThrow()
                .fingerprint()
                .whole();
    }

    private MonthsDesk desk() {
        return LeanSafetyMarket.using(ports(), CLOCK).months();
    }

    private JdbcPorts ports() {
        return JdbcPorts.own(dataSource, Database.POSTGRESQL);
    }

    private static RoleFact role(String name, PersonId holder) {
        return new RoleFact(new RoleName(name), new SubjectId("XS"), holder, SINCE, null, null, null);
    }

    private Context by(PersonId actor, String key) {
        return new Context(enterprise, actor, new RequestKey(key));
    }
}
