package io.leansafety.rule;

/**
 * The document that a problem is in: policy, organization, catalog, month, year, previous, checklists, template, roster, a
 * request to the market, or a result by its file name.
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

    /** A template of checklists. */
    public static final Document TEMPLATE = new Document("template");

    /** The answers to the questions of a template. */
    public static final Document ANSWERS = new Document("answers");

    /** The roster of a month. */
    public static final Document ROSTER = new Document("roster");

    /** An organization that is to be published. */
    public static final Document ORGANIZATION = new Document("organization");

    /** A price catalog that is to be published. */
    public static final Document CATALOG = new Document("catalog");

    /** What a payroll sheet shows. */
    public static final Document MAPPING = new Document("mapping");

    /** What was asked of the market. */
    public static final Document REQUEST = new Document("request");

    @Override
    public String toString() {
        return name;
    }
}
