package io.leansafety.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes that the market answers with: whatever its sources name that has a sentence. */
final class MarketCodes {
    private static final Path SOURCES = Path.of("src/main/java/io/leansafety/market");
    private static final Path SENTENCES = Path.of("src/main/resources/io/leansafety/rule/problems_en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");

    /** Those of months and what they stand on, which the model of the desks does not look at. */
    private static final Set<String> OF_MONTHS = Set.of(
            "already-settled",
            "brought-forward-by-hand",
            "busy",
            "corrections-by-hand",
            "earlier-fingerprint",
            "earlier-month-open",
            "moved-since-prepared",
            "month-frozen",
            "months-do-not-join",
            "no-facts",
            "no-policy",
            "not-posted",
            "not-published",
            "not-the-next-month",
            "own-work",
            "policies-overlap",
            "policy-published",
            "request-key-used",
            "role-needed",
            "run-differs",
            "stale-version",
            "step-not-allowed",
            "unknown-fingerprint");

    /** Those of publishing, which has tests of its own. */
    private static final Set<String> OF_PUBLISHING = Set.of(
            "catalog-cut-short",
            "duplicate-checklist",
            "ends-before-it-begins",
            "from-in-posted-month",
            "left-out",
            "needless-from",
            "overlapping-catalogs",
            "priced-otherwise",
            "stale-checklists");

    /** Those of what no market has, which have tests of their own too. */
    private static final Set<String> OF_EXTREMES =
            Set.of("amounts-too-large", "forbidden-character", "out-of-calendar");

    /** Those of facts and policies that no document could hold, which {@code KeptFormTest} hands in. */
    private static final Set<String> OF_DOCUMENTS =
            Set.of("blank-text", "duplicate-entry", "not-an-id", "unknown-field");

    /** Those of the desks for which several things must come together. */
    static final Set<String> RARE = Set.of(
            "again-not-priced",
            "beneficiary-is-payer",
            "beyond-funds",
            "bids-stand",
            "deducts-own-self-check",
            "not-inspected-daily",
            "not-transferable",
            "self-check-of-deducted");

    private MarketCodes() {}

    /** Those of months, each of which the sources name. */
    static Set<String> ofMonths() throws IOException {
        Set<String> codes = all();
        codes.retainAll(OF_MONTHS);
        return codes;
    }

    /** All others: what is new is for the model of the desks, until it is said otherwise. */
    static Set<String> ofDesks() throws IOException {
        Set<String> codes = all();
        codes.removeAll(OF_MONTHS);
        codes.removeAll(OF_PUBLISHING);
        codes.removeAll(OF_EXTREMES);
        codes.removeAll(OF_DOCUMENTS);
        return codes;
    }

    static Set<String> all() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : sources()) {
            LITERAL.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
        }
        codes.retainAll(sentences().stringPropertyNames());
        return codes;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.toList();
        }
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Files.newInputStream(SENTENCES)) {
            sentences.load(in);
        }
        return sentences;
    }
}
