package io.leansafety.jdbc;

import com.google.common.util.concurrent.Uninterruptibles;
import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.run.TakenException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Applies the schema by Flyway; a type of its own, so that whoever does not migrate needs no Flyway. */
record Migration(DataSource dataSource, Database database, Tables tables) {
    private static final int MOST_ATTEMPTS = 20;
    private static final String MIGRATING = "migrating the schema";
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * Where several nodes begin at once, one of them may be first at the history or at a row of it; the others look again.
     * Flyway says only in words that it found a history just made, and nothing in it yet.
     */
    void run() {
        if (database == Database.H2) {
            oneAfterTheOther();
        } else {
            run(MOST_ATTEMPTS);
        }
    }

    /** Flyway locks nothing in H2, which most often is all in one process. */
    private void oneAfterTheOther() {
        synchronized (Migration.class) {
            run(MOST_ATTEMPTS);
        }
    }

    private void run(int attempts) {
        try {
            once();
        } catch (TakenException others) {
            again(attempts, others);
        } catch (FlywayException words) {
            // what Flyway says of its history and of the scripts holds nothing of a row
            again(attempts, new DatabaseException(Reason.SCHEMA, Reason.SCHEMA + ": " + words.getMessage(), null, 0));
        }
    }

    private void again(int attempts, RuntimeException failed) {
        if (attempts == 1) {
            throw failed;
        }
        Uninterruptibles.sleepUninterruptibly(PAUSE);
        run(attempts - 1);
    }

    private void once() {
        try {
            var unused = Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:" + LeanSafetySchema.folder(database))
                    .table(tables.prefix() + "schema_history")
                    .placeholders(Map.of("prefix", tables.prefix()))
                    // the host's own tables may be there already
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw failed(e);
        }
    }

    /** What the database said; else what Flyway says itself. */
    private static RuntimeException failed(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Failures.isGone(sql) ? Failures.typed(sql, MIGRATING) : Failures.of(sql, MIGRATING);
            }
        }
        return e;
    }
}
