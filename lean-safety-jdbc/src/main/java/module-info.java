/** The lean safety market in the host's database. */
module io.leansafety.jdbc {
    requires com.google.common;
    requires transitive io.leansafety.core;
    requires transitive java.sql;
    requires static flyway.core;
    requires static org.checkerframework.checker.qual;
    requires static org.jspecify;
    requires static org.postgresql.jdbc;
    requires tools.jackson.databind;

    exports io.leansafety.jdbc;
}
