package io.leansafety.benchmarks.posting;

import io.leansafety.benchmarks.month.MonthGenerator;
import io.leansafety.finding.FinderClass;
import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.json.Exchange;
import io.leansafety.life.Published;
import io.leansafety.market.Context;
import io.leansafety.market.HazardsDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.port.Ports;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Times one step at a desk on PostgreSQL, in a company that has published its organization many times. */
public final class DeskBenchmark {
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("E1");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final PersonId SOMEBODY = new PersonId("P000000");

    private final int people;
    private final int versions;
    private final int calls;
    private final PrintWriter out;

    /**
     * Prepares the benchmark.
     *
     * @param people how many people the company has, 60 or more
     * @param versions how many versions of its organization are published, each from a day of its own
     * @param calls how many steps are taken, 4 or more; those of the second half are told together
     * @param out where the figures go
     */
    public DeskBenchmark(int people, int versions, int calls, PrintWriter out) {
        this.people = people;
        this.versions = versions;
        this.calls = calls;
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @throws IOException if files can't be written or the server does not start
     * @throws SQLException if the server refuses something
     */
    public void run() throws IOException, SQLException {
        try (DurableServer server = DurableServer.start()) {
            server.run(LeanSafetySchema.print(Database.POSTGRESQL));
            MonthFacts company = company();
            publish(JdbcPorts.own(server.dataSource(), Database.POSTGRESQL), company);
            CatalogFact catalog = company.catalogs().get(0);
            SubjectId at = Objects.requireNonNull(catalog.owner());
            ItemCode item = Objects.requireNonNull(catalog.items().get(0).code());
            Ports ports = JdbcPorts.own(server.dataSource(), Database.POSTGRESQL);
            report(seconds(LeanSafetyMarket.using(ports, CLOCK).hazards(), at, item));
        }
    }

    private MonthFacts company() throws IOException {
        Path file = Files.createTempFile("lean-safety-desk", ".json");
        try {
            new MonthGenerator(people, 1, 1).write(file);
            try (InputStream from = Files.newInputStream(file)) {
                return Exchange.readMonth(from).orElseThrow();
            }
        } finally {
            Files.delete(file);
        }
    }

    private void publish(Ports ports, MonthFacts company) {
        boolean unused = ports.transactions().inOne(() -> {
            ports.policies().publish(ENTERPRISE, BuiltInPolicies.xinsheng2020No52());
            ports.priceCatalogs().add(published(1, company.catalogs().get(0)));
            return true;
        });
        for (int version = 1; version <= versions; version++) {
            Published<OrganizationFacts> next = published(version, company.organization());
            unused = ports.transactions().inOne(() -> {
                ports.organizations().add(next);
                return true;
            });
        }
    }

    private static <T> Published<T> published(int version, T content) {
        return new Published<>(ENTERPRISE, version, SINCE.plusDays(version), content, SOMEBODY, CLOCK.instant());
    }

    /** How long each call took, in seconds; the first reads everything. */
    private double[] seconds(HazardsDesk desk, SubjectId at, ItemCode item) throws IOException, SQLException {
        double[] seconds = new double[calls];
        for (int call = 0; call < calls; call++) {
            Context who = new Context(ENTERPRISE, SOMEBODY, new RequestKey("K" + call));
            HazardsDesk.Find find =
                    new HazardsDesk.Find(new Reference("H" + call), at, item, FinderClass.SELF, 1, null, "顶板离层", null);
            seconds[call] = Timed.of(() -> desk.find(who, find).orElseThrow()).seconds();
        }
        return seconds;
    }

    private void report(double[] seconds) {
        double first = seconds[0];
        double[] later = Arrays.copyOfRange(seconds, calls / 2, calls);
        Arrays.sort(later);
        out.printf(
                Locale.ROOT,
                "%,d people, %d versions: the first call %.0f ms, calls %,d to %,d: median %.1f ms, 99 of 100 below %.1f ms%n",
                people,
                versions,
                first * 1_000,
                calls / 2 + 1,
                calls,
                later[later.length / 2] * 1_000,
                later[later.length * 99 / 100] * 1_000);
        out.flush();
    }
}
