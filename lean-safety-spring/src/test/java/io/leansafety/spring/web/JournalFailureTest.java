package io.leansafety.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.JournalEntries;
import io.leansafety.port.Ports;
import io.leansafety.spring.PortsCustomizer;
import io.leansafety.value.EnterpriseId;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A journal that can't be read to its end is never taken for a whole one. */
class JournalFailureTest {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final AtomicInteger READABLE = new AtomicInteger(NEVER);

    @Configuration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        PortsCustomizer failing() {
            return FailingPorts::new;
        }
    }

    private record FailingPorts(Ports ports) implements ForwardingPorts {
        @Override
        public JournalEntries journalEntries() {
            return new FailingEntries(ports.journalEntries());
        }
    }

    /** Some entries can be read, over and over, and then no more. */
    private record FailingEntries(JournalEntries entries) implements JournalEntries {
        @Override
        public void add(List<SealedEntry> more) {
            entries.add(more);
        }

        @Override
        public Anchor end(EnterpriseId enterprise) {
            return entries.end(enterprise);
        }

        @Override
        public void read(EnterpriseId enterprise, Consumer<SealedEntry> reader) {
            AtomicInteger left = new AtomicInteger(READABLE.get());
            do {
                entries.read(enterprise, entry -> {
                    if (left.getAndDecrement() == 0) {
                        throw new IllegalStateException("the connection is gone");
                    }
                    reader.accept(entry);
                });
            } while (READABLE.get() != NEVER);
        }

        @Override
        public List<SealedEntry> postedBy(EnterpriseId enterprise, YearMonth month, int revision) {
            return entries.postedBy(enterprise, month, revision);
        }

        @Override
        public List<SealedEntry> concerning(EnterpriseId enterprise, YearMonth month) {
            return entries.concerning(enterprise, month);
        }
    }

    @Test
    void whatFailsIsAFailureOrEndsTheConnection() {
        try (Host host = Host.start(List.of(Host.Application.class, Failing.class))) {
            Sample.begin(host);
            Sample.post(host);
            READABLE.set(1);
            Host.Answered early = host.get(Sample.OFFICE, "/journal");
            READABLE.set(10_000);
            Throwable late = catchThrowable(() -> host.get(Sample.OFFICE, "/journal"));
            READABLE.set(NEVER);

            assertThat(early.status()).isEqualTo(500);
            assertThat(early.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(early.text()).doesNotContain("entries");
            assertThat(late).isInstanceOf(UncheckedIOException.class);
            assertThat(host.get(Sample.OFFICE, "/journal").status()).isEqualTo(200);
        }
    }
}
