package io.leansafety.faults;

import java.util.List;

/** Faults that the model of the market must catch: rules V4, P5, S1, S6, S9, S11 and A9. */
final class ModelFaults {
    private ModelFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "inmemory/Shelf",
                        "S11",
                        "a key is not unique, so that the last who writes it wins",
                        "if (own.putIfAbsent(key, value) != null) {",
                        "if (own.put(key, value) != null && own.isEmpty()) {"),
                PlantedFault.in(
                        "inmemory/InMemoryTransactions",
                        "S11",
                        "a unit whose failure was swallowed is kept",
                        "if (hasFailed) {",
                        "if (hasFailed && undoing.isEmpty()) {"),
                PlantedFault.in(
                        "value/Fraction",
                        "V4",
                        "half a fen goes to the even neighbor",
                        "rounding == Rounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP",
                        "rounding == Rounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_EVEN"),
                PlantedFault.in(
                        "settlement/PoolResolver",
                        "S1",
                        "of equal remainders the first that is handed in is served first",
                        "SortedMap<PersonId, Money> benchmarks = new TreeMap<>(pool.benchmarks());",
                        "SortedMap<PersonId, Money> benchmarks = new TreeMap<>(java.util.Comparator.comparing("
                                + "(PersonId person) -> List.copyOf(pool.benchmarks().keySet()).indexOf(person)));"
                                + " benchmarks.putAll(pool.benchmarks());"),
                PlantedFault.in(
                        "inmemory/Shelf",
                        "S11",
                        "an enterprise reads what is another's",
                        "reader.apply(kept.getOrDefault(enterprise, new TreeMap<>()))",
                        "reader.apply(kept.values().stream().findFirst().orElseGet(TreeMap::new))"),
                PlantedFault.in(
                        "pricing/FindingLines",
                        "P5",
                        "an amount is split first, and each part rounded by itself",
                        "Money part = split == null ? amount : Money.ofFen(split[i]);",
                        "Money part = split == null ? amount : Fraction.of(amount.fen(), people.size()).roundToFen();"),
                PlantedFault.in(
                        "market/MonthComputation",
                        "S6",
                        "what was carried forward is lost once the month behind it was reversed",
                        "closed.bring(gathered.facts(), problems)",
                        "(ports.runs().history(enterprise, month).revision() > 1 ? gathered.facts()"
                                + " : closed.bring(gathered.facts(), problems))"),
                PlantedFault.in(
                        "life/Hindrances",
                        "A9",
                        "who holds a second role may approve what they prepared themselves",
                        "if (taker.equals(actor)) {",
                        "if (taker.equals(actor) && line.offices().size() < 2) {"),
                PlantedFault.in(
                        "ledger/SealedEntry",
                        "S9",
                        "a hash is not over the hash before",
                        ".value(previous.hex()) .fingerprint();",
                        ".fingerprint();"),
                PlantedFault.in(
                        "run/MonthState",
                        "S11",
                        "facts are taken after a month was prepared",
                        "return this == PREPARED || this == APPROVED;",
                        "return this == APPROVED;"));
    }
}
