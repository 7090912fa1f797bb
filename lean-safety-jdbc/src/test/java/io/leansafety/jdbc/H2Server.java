package io.leansafety.jdbc;

/** H2 in the memory of the tests. */
final class H2Server {
    private static final TestDatabase DATABASE =
            TestDatabase.at(Database.H2, "jdbc:h2:mem:market;DB_CLOSE_DELAY=-1", "sa", "");

    private H2Server() {}

    static TestDatabase database() {
        return DATABASE;
    }
}
