package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.life.Published;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Publications;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Organizations that are published, and which of them were read. */
final class PublishedOrganizations {
    static final EnterpriseId ENTERPRISE = new EnterpriseId("XS");

    private static final PersonId BY = new PersonId("P1");
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final InMemoryPorts memory = new InMemoryPorts();
    private final List<Integer> read = new ArrayList<>();

    /** Publishes one more. */
    void add(LocalDate from, OrganizationFacts content) {
        add(memory.organizations().editions(ENTERPRISE).size() + 1, from, content);
    }

    /** Publishes one under a number. */
    void add(int number, LocalDate from, OrganizationFacts content) {
        boolean unused = memory.transactions().inOne(() -> {
            memory.organizations().add(new Published<>(ENTERPRISE, number, from, content, BY, AT));
            return true;
        });
    }

    OrganizationInForce inForce(KnownOrganizations known) {
        return new OrganizationInForce(ports(), ENTERPRISE, known);
    }

    /** The numbers of those that were read since this was asked last. */
    List<Integer> read() {
        List<Integer> numbers = List.copyOf(read);
        read.clear();
        return numbers;
    }

    /** The ports, which remember what was read. */
    Ports ports() {
        return new ForwardingPorts() {
            @Override
            public Ports ports() {
                return memory;
            }

            @Override
            public Publications<OrganizationFacts> organizations() {
                return new Reading(memory.organizations(), read);
            }
        };
    }

    private record Reading(Publications<OrganizationFacts> kept, List<Integer> read)
            implements Publications<OrganizationFacts> {
        @Override
        public void add(Published<OrganizationFacts> version) {
            kept.add(version);
        }

        @Override
        public List<Edition> editions(EnterpriseId enterprise) {
            return kept.editions(enterprise);
        }

        @Override
        public OrganizationFacts content(EnterpriseId enterprise, int number) {
            read.add(number);
            return kept.content(enterprise, number);
        }
    }
}
