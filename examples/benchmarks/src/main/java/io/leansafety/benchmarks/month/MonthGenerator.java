package io.leansafety.benchmarks.month;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes the month of a made-up company as {@code lean-safety-month/1}: valid under the built-in policy {@code
 * xinsheng-2020-52} and using every feature of the format. The same number of people and seed give the same bytes.
 *
 * <p>One person in ten leads a team and has 22 daily scores and quota wages; there is a finding for every ten people, or as many as are asked for.
 */
public final class MonthGenerator {
    private final Company company;
    private final int findings;
    private final long seed;

    /**
     * Creates a generator.
     *
     * @param people how many people, 60 or more
     * @param seed what everything is drawn from
     * @throws IllegalArgumentException for fewer people
     */
    public MonthGenerator(int people, long seed) {
        this(people, people / 10, seed);
    }

    /**
     * Creates a generator of a company in which more is found, or less.
     *
     * @param people how many people, 60 or more
     * @param findings how many findings
     * @param seed what everything is drawn from
     * @throws IllegalArgumentException for fewer people
     */
    public MonthGenerator(int people, int findings, long seed) {
        this.company = Company.of(people);
        this.findings = findings;
        this.seed = seed;
    }

    /**
     * Writes the month to a file.
     *
     * @param file the file, replaced if it exists
     * @throws IOException if it can't be written
     */
    public void write(Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(to);
        }
    }

    /**
     * Writes the month to a stream, which is closed.
     *
     * @param to where to, UTF-8
     */
    public void write(OutputStream to) {
        SplittableRandom random = new SplittableRandom(seed);
        try (JsonOut out = new JsonOut(to)) {
            out.text("format", "lean-safety-month/1").text("period", Days.MONTH.toString());
            new OrganizationSection(company, out).write();
            new CatalogSection(company, out).write();
            new WageSection(company, random, out).write();
            new AssessmentSection(company, random, out).write();
            new FindingSection(company, random, out).write(findings);
            new TradeSection(company, random, out).write();
        }
    }
}
