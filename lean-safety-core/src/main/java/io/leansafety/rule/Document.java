package io.leansafety.rule;

/**
 * The document that a problem is in: policy, month, year, previous, checklists, or a result by its file name.
 *
 * @param name the name that messages use
 */
public record Document(String name) {
    /** The policy. */
    public static final Document POLICY = new Document("policy");

    /** The facts of a month. */
    public static final Document MONTH = new Document("month");

    /** The facts of a year. */
    public static final Document YEAR = new Document("year");

    /** The result of the month before. */
    public static final Document PREVIOUS = new Document("previous");

    /** The checklists of a company. */
    public static final Document CHECKLISTS = new Document("checklists");

    /** What a payroll sheet shows. */
    public static final Document MAPPING = new Document("mapping");

    @Override
    public String toString() {
        return name;
    }
}
