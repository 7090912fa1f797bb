package io.leansafety.inmemory;

import io.leansafety.policy.Policy;
import io.leansafety.port.Policies;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

final class InMemoryPolicies implements Policies {
    private final Shelf<Key, Published> policies;

    private record Published(int number, Policy policy) {}

    private record Key(LocalDate from, String id) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::from).thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return id + " " + from;
        }
    }

    InMemoryPolicies(InMemoryTransactions unit) {
        policies = new Shelf<>(unit);
    }

    @Override
    public void publish(EnterpriseId enterprise, Policy policy) {
        int number = policies.all(enterprise).size() + 1;
        policies.add(enterprise, new Key(policy.validity().from(), policy.id()), new Published(number, policy));
    }

    @Override
    public List<Policy> of(EnterpriseId enterprise) {
        return policies.all(enterprise).stream()
                .sorted(Comparator.comparing(Published::number))
                .map(Published::policy)
                .toList();
    }
}
