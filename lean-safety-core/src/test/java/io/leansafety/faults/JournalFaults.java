package io.leansafety.faults;

import java.util.List;

/** Faults in the journal's chain and in the fingerprint: rules S9 and S11. */
final class JournalFaults {
    private JournalFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "ledger/SealedEntry",
                        "S9",
                        "an entry does not say behind which it was written",
                        ".value(previous.hex())",
                        ""),
                PlantedFault.in(
                        "ledger/SealedEntry",
                        "S9",
                        "an amount is not under the seal",
                        ".value(entry.amount().fen())",
                        ""),
                PlantedFault.in(
                        "ledger/JournalCheck",
                        "S9",
                        "nobody looks whether the chain holds together",
                        "!entry.previous().equals(end.hash())",
                        "entry.previous().hex().isEmpty()"),
                PlantedFault.in(
                        "ledger/JournalCheck",
                        "S9",
                        "an anchor finds no cut",
                        "kept.sequence() > end.sequence()",
                        "kept.sequence() < end.sequence()"),
                PlantedFault.in(
                        "ledger/JournalCheck",
                        "S9",
                        "the same is taken back twice",
                        "posted.remove(entry.reverses())",
                        "posted.get(entry.reverses())"),
                PlantedFault.in(
                        "ledger/JournalCheck",
                        "S9",
                        "a run may be taken back in part",
                        "return isReversing && !posted.isEmpty();",
                        "return isReversing && posted.isEmpty() && enterprise.value().isEmpty();"),
                PlantedFault.in(
                        "market/StepWriting",
                        "S9",
                        "what is posted in parts is no chain",
                        "end = sealed.get(sealed.size() - 1).anchor();",
                        "end = sealed.get(0).anchor();"),
                PlantedFault.in(
                        "run/MonthHistory",
                        "S11",
                        "a step does not seal the one before",
                        "step.sequence() != i + 1 || !step.previous().equals(seal)",
                        "step.sequence() != i + 1 || seal.hex().isEmpty()"),
                PlantedFault.in(
                        "market/RunCheck",
                        "S11",
                        "figures that were kept are taken for what the month comes to",
                        "run.policy(), settlement, run.figures());",
                        "run.policy(), settlement, java.util.List.of(MonthFigures.of(1, run.facts(), settlement)));"),
                PlantedFault.in(
                        "market/RunCheck",
                        "S9",
                        "a journal may be another run's",
                        "entry.run().equals(seal)",
                        "!entry.run().hex().isEmpty()"),
                PlantedFault.in(
                        "fingerprint/CanonicalForm",
                        "S11",
                        "a text does not say how long it is",
                        "to.writeInt(text.length());",
                        ""),
                PlantedFault.in(
                        "fingerprint/CanonicalForm",
                        "S11",
                        "nothing is an empty text",
                        "bytes.writeByte('0');",
                        "text('T', \"\");"),
                PlantedFault.in(
                        "run/RunFingerprint",
                        "S11",
                        "names of people are under the fingerprint",
                        "new PersonFact(person.id(), null, person.place()",
                        "new PersonFact(person.id(), person.name(), person.place()"),
                PlantedFault.in(
                        "run/RunFingerprint",
                        "S11",
                        "another policy has the same fingerprint",
                        "Fingerprint.of(policy)",
                        "Fingerprint.of(policy.id())"));
    }
}
