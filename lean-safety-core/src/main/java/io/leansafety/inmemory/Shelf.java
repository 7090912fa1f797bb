package io.leansafety.inmemory;

import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What enterprises have of one kind, by unique keys in their order.
 *
 * @param <K> the type of the keys
 * @param <V> the type of what is kept
 */
final class Shelf<K extends Comparable<K>, V> {
    private final InMemoryTransactions unit;
    private final Map<EnterpriseId, NavigableMap<K, V>> kept = new HashMap<>();

    Shelf(InMemoryTransactions unit) {
        this.unit = unit;
    }

    void add(EnterpriseId enterprise, K key, V value) {
        unit.write(
                () -> {
                    NavigableMap<K, V> own = kept.computeIfAbsent(enterprise, any -> new TreeMap<>());
                    if (own.putIfAbsent(key, value) != null) {
                        throw new TakenException(enterprise + " " + key);
                    }
                },
                () -> kept.getOrDefault(enterprise, new TreeMap<>()).remove(key));
    }

    /** Takes out what is found again under another key. */
    void remove(EnterpriseId enterprise, K key) {
        V value = find(enterprise, key).orElseThrow();
        NavigableMap<K, V> own = kept.getOrDefault(enterprise, new TreeMap<>());
        unit.write(() -> own.remove(key), () -> own.put(key, value));
    }

    Optional<V> find(EnterpriseId enterprise, K key) {
        return read(enterprise, own -> Optional.ofNullable(own.get(key)));
    }

    List<V> all(EnterpriseId enterprise) {
        return read(enterprise, own -> List.copyOf(own.values()));
    }

    /** Reads what an enterprise has, which must not leave the reader but as a copy. */
    <T> T read(EnterpriseId enterprise, Function<NavigableMap<K, V>, T> reader) {
        return unit.read(() -> reader.apply(kept.getOrDefault(enterprise, new TreeMap<>())));
    }
}
