package io.leansafety.benchmarks.posting;

/**
 * People of one tier in a plain table, and the statement that settles them: the mean of duty and inspection score, the
 * whole safety wage from 90 on and its share below, deductions up to a fifth of the wages and above the minimum wage.
 * Amounts are fen, scores hundredths, ratios millionths; each is rounded once, half up. Rules A3, A5, S2, S3 and S6.
 */
final class PlainPeople {
    private static final String FIGURES =
            "(id varchar(64) collate \"C\" primary key, duty bigint not null, ratio bigint not null,"
                    + " safety bigint not null, deducted bigint not null, carried bigint not null, total bigint not null);";

    /** Makes the tables. */
    static final String TABLES = """
            create table plain_person (id varchar(64) collate "C" primary key, self_check integer not null,
                points bigint not null, inspection integer not null, entitlement bigint not null,
                performance bigint not null, other bigint not null, minimum bigint not null, charges bigint not null,
                rewards bigint not null, brought_forward bigint not null);
            """ + "create table by_statement " + FIGURES + "create table by_step " + FIGURES;

    /** What somebody is drawn from, so that each run has the same people. */
    private static final String DRAWN = "mod(abs(hashint8extended(i, %d)), %d)";

    /** Settles everybody. */
    static final String STATEMENT = """
            insert into by_statement
            select id, duty, ratio, safety, deducted, due - deducted, safety + sources - deducted
            from (select *, case when due <= 0 then due else least(due, sources,
                    wages * 200000 / 1000000, greatest(0, wages - minimum)) end as deducted
                from (select *, sources + safety + other as wages
                    from (select *, (entitlement * ratio + 500000) / 1000000 as safety,
                            performance + rewards as sources, charges + brought_forward as due
                        from (select *, case when score >= 9000 then 1000000 else score * 100 end as ratio
                            from (select *, (duty + inspection + 1) / 2 as score
                                from (select *, greatest(0, self_check - points) as duty
                                    from plain_person) a) b) c) d) e) f
            """;

    private PlainPeople() {}

    /** {@return the statement that makes so many people} */
    static String made(int people) {
        return "insert into plain_person select 'P' || i, 8500 + " + drawn(1, 1_501) + ", " + drawn(2, 1_200)
                + ", 8000 + " + drawn(3, 2_001) + ", 50000 + " + drawn(4, 250_000) + ", 150000 + " + drawn(5, 650_000)
                + ", " + drawn(6, 100_000) + ", 150000 + " + drawn(7, 100_000) + ", " + drawn(8, 120_000) + ", "
                + drawn(9, 60_000) + ", " + drawn(10, 100_000) + " - 20000 from generate_series(1, " + people
                + ") as i; analyze plain_person";
    }

    private static String drawn(int seed, int bound) {
        return DRAWN.formatted(seed, bound);
    }
}
