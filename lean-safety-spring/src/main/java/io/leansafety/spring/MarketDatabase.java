package io.leansafety.spring;

import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.jdbc.LeanSafetySchema.Stored;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where the market keeps its state, if not in ports of the host's.
 *
 * @param source where
 * @param database the database that it leads to
 * @param prefix what the names of the tables begin with
 */
record MarketDatabase(DataSource source, Database database, String prefix) {
    Stored stored() {
        return LeanSafetySchema.stored(source, database, prefix);
    }

    List<String> missing() {
        return LeanSafetySchema.check(source, database, prefix);
    }
}
