package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.ResolvedMonth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The months that are to be played, and what they settle to as files, each with what the one before carried.
 *
 * @param facts the facts of the months, in the order of the files
 * @param results what they settle to
 */
record PlayedMonths(List<MonthFacts> facts, List<MonthSettlement> results) {
    PlayedMonths {
        facts = List.copyOf(facts);
        results = List.copyOf(results);
    }

    /** Reads and settles files; refused with everything that is wrong in the first that is. */
    static Outcome<PlayedMonths> of(Policy policy, List<Supplier<InputStream>> files) {
        List<MonthFacts> facts = new ArrayList<>();
        List<MonthSettlement> results = new ArrayList<>();
        Optional<byte[]> carried = Optional.empty();
        for (Supplier<InputStream> file : files) {
            byte[] document = bytes(file);
            Outcome<ResolvedMonth> resolved = Exchange.resolveMonth(
                    PolicySource.of(policy),
                    new ByteArrayInputStream(document),
                    carried.map(ByteArrayInputStream::new));
            if (resolved instanceof Outcome.Refused<ResolvedMonth> refused) {
                return new Outcome.Refused<>(refused.problems());
            }
            facts.add(Exchange.readMonth(new ByteArrayInputStream(document)).orElseThrow());
            results.add(resolved.orElseThrow().settle());
            carried = Optional.of(written(results.get(results.size() - 1)));
        }
        return new Outcome.Accepted<>(new PlayedMonths(facts, results), List.of());
    }

    private static byte[] bytes(Supplier<InputStream> file) {
        try (InputStream in = file.get()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(MonthSettlement result) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        Exchange.writeResult(result, Locale.ENGLISH, document);
        return document.toByteArray();
    }
}
