package io.leansafety.spring;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;

/** Which data source the market is kept in: the one that is marked, else the only or primary one. */
final class MarketDataSource {
    private MarketDataSource() {}

    static DataSource of(ObjectProvider<DataSource> all, ObjectProvider<DataSource> marked) {
        DataSource own = marked.getIfAvailable();
        DataSource found = own == null ? all.getIfUnique() : own;
        if (found == null) {
            throw new IllegalStateException("there is more than one data source: mark that of the market with"
                    + " @LeanSafetyDataSource, or set lean-safety.enabled=false");
        }
        return found;
    }
}
