package io.leansafety.host;

/** On the database that it has where nobody names one, in memory. */
class H2HostTest extends HostContract {
    H2HostTest() {
        super(RunningHost.start("--spring.datasource.url=jdbc:h2:mem:host"));
    }
}
