package io.leansafety.model;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of step was taken, and each code was answered. */
final class Reach {
    private final Map<String, Integer> steps = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();

    void step(String kind) {
        steps.merge(kind, 1, Integer::sum);
    }

    void step(StepKind kind) {
        steps.merge(kind.name(), 1, Integer::sum);
    }

    void codes(Collection<String> answered) {
        answered.forEach(code -> codes.merge(code, 1, Integer::sum));
    }

    void add(Reach other) {
        other.steps.forEach((kind, times) -> steps.merge(kind, times, Integer::sum));
        other.codes.forEach((code, times) -> codes.merge(code, times, Integer::sum));
    }

    int stepsTaken() {
        return steps.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> steps() {
        return steps;
    }

    Map<String, Integer> codes() {
        return codes;
    }

    @Override
    public String toString() {
        return stepsTaken() + " steps " + steps + " answered " + codes;
    }
}
