package io.leansafety.jdbc;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.life.Dossier;
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
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Every port over the tables of {@link LeanSafetySchema} in one database, safe for any number of threads.
 *
 * <p>{@link #own} has transactions of its own: it opens a connection for each unit of work, commits it, and gives it back
 * as it came. {@link #joined} takes part in the host's: it never commits, rolls back or switches autocommit, and a unit
 * outside of a transaction of the host is refused. {@link #joinedOrOwn} is the one inside of it and the other outside.
 *
 * <p>A unit locks the enterprise's row before it reads or writes anything of the enterprise, so that two units of one
 * enterprise come one after the other. Where the database drops a unit for another's sake, or the connection is lost, a
 * {@link io.leansafety.run.TakenException} says so, and the market runs the unit again, at most three times; whether a unit
 * whose commit was not answered was kept is found by the key of the request. Every other failure is a {@link
 * DatabaseException}.
 */
public final class JdbcPorts implements Ports {
    private final Connections connections;
    private final DataSource dataSource;
    private final Database database;
    private final Tables tables;
    private final Units units;
    private final Contents contents = new Contents();

    /** The host's transaction, as the host's framework tells of it. Safe for any number of threads. */
    public interface HostTransaction {
        /**
         * Returns the connection of the transaction that is open on this thread.
         *
         * @return the connection, not in autocommit mode; empty if no transaction is open
         */
        Optional<Connection> connection();

        /**
         * Runs a task once the transaction that is open is committed, and drops it if that is rolled back.
         *
         * @param task the task; it throws nothing
         */
        void whenCommitted(Runnable task);

        /** Marks the transaction that is open, so that it can't be committed. */
        void mustRollBack();

        /**
         * Lends the connection of a unit that has a transaction of its own to whatever the host does within it on this thread,
         * as reading its payroll: where each needs another connection, a pool that is used up by units that wait for this one
         * stops them all. By default it is lent to nobody.
         *
         * @param connection the connection; nobody else commits or closes it
         */
        default void lend(Connection connection) {}

        /**
         * Takes a connection back before its unit ends.
         *
         * @param connection a connection that was lent
         * @return whether the unit may be kept: not where the host has marked it to be rolled back
         */
        default boolean takeBack(Connection connection) {
            return true;
        }
    }

    private JdbcPorts(Connections connections, DataSource dataSource, Database database, Tables tables) {
        this.connections = connections;
        this.dataSource = dataSource;
        this.database = database;
        this.tables = tables;
        this.units = new Units(connections, database, tables);
    }

    /**
     * Returns ports that have transactions of their own.
     *
     * @param dataSource where connections come from; a pool, as a unit opens one
     * @param database the database that it leads to
     * @return the ports, of tables named {@code ls_…}
     */
    public static JdbcPorts own(DataSource dataSource, Database database) {
        return named(new OwnConnections(dataSource, database), dataSource, database);
    }

    /**
     * Returns ports that take part in the host's transactions. What is read outside of one is read through a connection of
     * the data source, and so are anchors, which are kept after the host's commit.
     *
     * @param dataSource where connections come from outside of transactions
     * @param database the database that it leads to
     * @param host the host's transaction, READ COMMITTED, or SERIALIZABLE but on H2
     * @return the ports, of tables named {@code ls_…}
     */
    public static JdbcPorts joined(DataSource dataSource, Database database, HostTransaction host) {
        return named(new JoinedConnections(dataSource, database, host), dataSource, database);
    }

    /**
     * Returns ports that take part in the host's transaction where one is open, and have their own where none is.
     *
     * @param dataSource where connections come from outside of transactions
     * @param database the database that it leads to
     * @param host the host's transaction, READ COMMITTED, or SERIALIZABLE but on H2
     * @return the ports, of tables named {@code ls_…}
     */
    public static JdbcPorts joinedOrOwn(DataSource dataSource, Database database, HostTransaction host) {
        return named(
                new EitherConnections(
                        new JoinedConnections(dataSource, database, host), new OwnConnections(dataSource, database)),
                dataSource,
                database);
    }

    private static JdbcPorts named(Connections connections, DataSource dataSource, Database database) {
        return new JdbcPorts(connections, dataSource, database, new Tables(LeanSafetySchema.DEFAULT_PREFIX));
    }

    /**
     * Returns the same ports over tables of another prefix.
     *
     * @param prefix 1 to 31 letters, digits and underscores, the first no digit
     * @return the ports
     * @throws IllegalArgumentException if the prefix is anything else
     */
    public JdbcPorts withPrefix(String prefix) {
        return new JdbcPorts(connections, dataSource, database, new Tables(prefix));
    }

    @Override
    public Transactions transactions() {
        return units;
    }

    @Override
    public Policies policies() {
        return new JdbcPolicies(units, contents);
    }

    @Override
    public ReceivedMonths receivedMonths() {
        return new JdbcReceivedMonths(units, contents);
    }

    @Override
    public Runs runs() {
        return new JdbcRuns(units, contents);
    }

    @Override
    public JournalEntries journalEntries() {
        return new JdbcJournalEntries(units);
    }

    @Override
    public Requests requests() {
        return new JdbcRequests(units);
    }

    @Override
    public Outbox outbox() {
        return new JdbcOutbox(units);
    }

    /** {@inheritDoc} They are in the same database: a host that can keep them elsewhere gives the market those. */
    @Override
    public Anchors anchors() {
        return new JdbcAnchors(new Units(new OwnConnections(dataSource, database), database, tables));
    }

    @Override
    public Publications<OrganizationFacts> organizations() {
        return new JdbcPublications<>(units, contents, "ORGANIZATION", OrganizationFacts.class);
    }

    @Override
    public Publications<CatalogFact> priceCatalogs() {
        return new JdbcPublications<>(units, contents, "PRICES", CatalogFact.class);
    }

    @Override
    public Publications<CompanyChecklists> checklists() {
        return new JdbcPublications<>(units, contents, "CHECKLISTS", CompanyChecklists.class);
    }

    @Override
    public Dossiers<AssessmentDossier> assessments() {
        return dossiers("ASSESSMENT", AssessmentDossier.class);
    }

    @Override
    public Dossiers<FindingDossier> findings() {
        return dossiers("FINDING", FindingDossier.class);
    }

    @Override
    public Dossiers<HazardDossier> hazards() {
        return dossiers("HAZARD", HazardDossier.class);
    }

    @Override
    public Dossiers<HandoverDossier> handovers() {
        return dossiers("HANDOVER", HandoverDossier.class);
    }

    @Override
    public Dossiers<TenderDossier> tenders() {
        return dossiers("TENDER", TenderDossier.class);
    }

    private <D extends Dossier<?, ?>> Dossiers<D> dossiers(String kind, Class<D> type) {
        return new JdbcDossiers<>(units, kind, type);
    }
}
