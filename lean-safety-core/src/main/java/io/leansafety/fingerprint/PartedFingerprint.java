package io.leansafety.fingerprint;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A fingerprint of each part of something, so that a difference has a name. Rule S11.
 *
 * @param parts the fingerprints by the part's name
 */
public record PartedFingerprint(SortedMap<String, Fingerprint> parts) {
    public PartedFingerprint {
        parts = ImmutableSortedMap.copyOfSorted(parts);
    }

    /**
     * Creates a fingerprint.
     *
     * @param parts the fingerprints by the part's name
     * @return the fingerprint of them all
     */
    public static PartedFingerprint of(Map<String, Fingerprint> parts) {
        return new PartedFingerprint(ImmutableSortedMap.copyOf(parts));
    }

    /**
     * Returns the fingerprint of facts, each component of the record a part; their lists may come in any order.
     *
     * @param facts the facts
     * @return the fingerprint
     */
    public static PartedFingerprint ofFacts(Record facts) {
        ImmutableSortedMap.Builder<String, Fingerprint> parts = ImmutableSortedMap.naturalOrder();
        RecordShape.of(facts.getClass())
                .parts()
                .forEach(part -> parts.put(part.name(), CanonicalForm.fingerprint(false, part.in(facts))));
        return new PartedFingerprint(parts.build());
    }

    /**
     * Returns this fingerprint with another part.
     *
     * @param name the part's name, which this has not
     * @param part the part's fingerprint
     * @return the fingerprint of all parts
     */
    public PartedFingerprint with(String name, Fingerprint part) {
        return new PartedFingerprint(ImmutableSortedMap.<String, Fingerprint>naturalOrder()
                .putAll(parts)
                .put(name, part)
                .build());
    }

    /** {@return the fingerprint of all parts together} */
    public Fingerprint whole() {
        return Fingerprint.of(parts);
    }

    /**
     * Returns in which parts another differs.
     *
     * @param other the other
     * @return the names of the parts, in their order; none for the same
     */
    public List<String> differences(PartedFingerprint other) {
        return Sets.union(parts.keySet(), other.parts.keySet()).stream()
                .filter(part -> !Objects.equals(parts.get(part), other.parts.get(part)))
                .sorted()
                .toList();
    }
}
