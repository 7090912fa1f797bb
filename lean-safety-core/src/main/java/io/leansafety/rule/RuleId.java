package io.leansafety.rule;

import java.util.Arrays;
import java.util.Optional;

/** The rules, by the id under which the specification, tests, explanations and messages cite them. */
public enum RuleId {
    /** EXCHANGE: the exchange format itself. */
    EXCHANGE("EXCHANGE", "", ""),
    /** V1: money. */
    V1("V1", "", ""),
    /** V2: score (百分制). */
    V2("V2", "X52", "三(二)1(2)"),
    /** V3: ratio. */
    V3("V3", "", ""),
    /** V4: rounding. */
    V4("V4", "", ""),
    /** V5: periods and dates. */
    V5("V5", "", ""),
    /** V6: versions in force on a day. */
    V6("V6", "", ""),
    /** O1: market subjects (市场主体). */
    O1("O1", "X52", "三(三)2"),
    /** O2: people and their assignments. */
    O2("O2", "X52", "三(一)1(2)"),
    /** O3: tiers. */
    O3("O3", "X52", "三(二)3"),
    /** O4: roles and their holders. */
    O4("O4", "X52", "三(三)4(2)"),
    /** O5: settlement centers (结算中心). */
    O5("O5", "X52", "三(三)2(5)"),
    /** C1.1: clauses without basis (有依据). */
    C1_1("C1.1", "X52", "三(一)1(3)"),
    /** C1.2: clauses without count or period (具体化, 易考核). */
    C1_2("C1.2", "X52", "三(一)1(3)"),
    /** C1.3: weights that do not sum to 100 (量化精准). */
    C1_3("C1.3", "X52", "三(二)1(1)"),
    /** C1.4: vague wording (不能含忽其辞, as written). */
    C1_4("C1.4", "X52", "三(一)1(3)"),
    /** C1.5: copied checklists (严禁照抄照搬). */
    C1_5("C1.5", "X52", "三(一)1(3)"),
    /** C1.6: the same items for two specialties (不同专业…确定不同的检查项目). */
    C1_6("C1.6", "X52", "三(一)2(2)"),
    /** C1.7: locations and grave risk points that nobody of the post inspects (全覆盖). */
    C1_7("C1.7", "X52", "三(一)2(2)"),
    /** C1.8: shifts without a frequency (频次规定). */
    C1_8("C1.8", "X52", "三(一)2(2)"),
    /** C1.9: working days with an empty shift (连续化、均衡化). */
    C1_9("C1.9", "X52", "三(一)2(2)"),
    /** C1.10: safety managers without checklists (人人明确). */
    C1_10("C1.10", "X52", "三(一)1(1)"),
    /** C2: the life of a checklist. */
    C2("C2", "X52", "三(一)"),
    /** C3: list, table and card (一企一清单、一车间一表格、一岗一对照卡). */
    C3("C3", "GD3", "二(三)3(1)"),
    /** C4: templates of checklists. */
    C4("C4", "GD3", "二(一)2"),
    /** A1: self-check score (自检得分). */
    A1("A1", "X52", "三(二)1(1)"),
    /** A2: deductions (扣减分). */
    A2("A2", "X52", "三(二)3"),
    /** A2b: deductions that come from findings. */
    A2B("A2b", "X52", "三(二)3(4)b"),
    /** A3: duty score. */
    A3("A3", "X52", "三(二)3"),
    /** A4: inspection score. */
    A4("A4", "X52", "三(二)1(2)"),
    /** A5: responsibility score. */
    A5("A5", "X52", "三(二)3"),
    /** A6: cadence by tier. */
    A6("A6", "X52", "三(二)3"),
    /** A7: annual scores. */
    A7("A7", "X52", "三(二)3(1)"),
    /** A8: missing assessment. */
    A8("A8", "X52", "三(二)3"),
    /** A9: separation of duties. */
    A9("A9", "X52", "三(二)3"),
    /** P1: price catalog (价格体系). */
    P1("P1", "X52", "三(三)1"),
    /** P2: kinds and their documents. */
    P2("P2", "X52", "三(三)2(4)"),
    /** P3: finder classes (查出层级). */
    P3("P3", "X52", "三(三)4(2)"),
    /** P4: subject prices and subject charges. */
    P4("P4", "X52", "三(三)4(2)"),
    /** P5: liability chain (联责). */
    P5("P5", "X52", "三(三)4(2)"),
    /** P6: repeats. */
    P6("P6", "X52", "三(三)1"),
    /** P7: case by case (一事一案). */
    P7("P7", "X52", "三(三)4(2)"),
    /** P8: rewards. */
    P8("P8", "X52", "三(三)4(1)"),
    /** P9: catalog and policy review. */
    P9("P9", "X52", "三(三)1"),
    /** T1: shift handover (交接班). */
    T1("T1", "X52", "三(三)2(1)"),
    /** T2: tendered rectification (招标整改). */
    T2("T2", "X52", "三(三)2(2), (3)"),
    /** T3: compensation slip (赔付单). */
    T3("T3", "X52", "三(三)2(4)"),
    /** T4: trade notice (交易通知单). */
    T4("T4", "X52", "三(三)2(4)"),
    /** T5: appeals (复议). */
    T5("T5", "", ""),
    /** T6: funds. */
    T6("T6", "X52", "三(三)2(5)"),
    /** T7: found again by a higher finder class. */
    T7("T7", "", ""),
    /** H1: closed loop of hazards. */
    H1("H1", "GD3", "二(三)3(2)"),
    /** H2: hazards that came again, and their root causes (溯源). */
    H2("H2", "SD16", "三(一)6"),
    /** H3: risk points and their levels (四色). */
    H3("H3", "GD3", "二(三)2(1)"),
    /** S1: entitlement (应分配额). */
    S1("S1", "X52", "三(三)3"),
    /** S2: payout curve (兑现比例). */
    S2("S2", "X52", "三(二)3"),
    /** S2b: veto (一票否决). */
    S2B("S2b", "X52", "三(三)4(2)"),
    /** S3: safety wage (安全工资). */
    S3("S3", "X52", "三(三)3(2)"),
    /** S4: daily quota wage (定额工资). */
    S4("S4", "X52", "三(二)3(4)b"),
    /** S5: charges of a month. */
    S5("S5", "X52", "三(三)4"),
    /** S6: deduction, its limit and what is carried forward (结转). */
    S6("S6", "X52", "三(三)4(3)"),
    /** S7: a person's month. */
    S7("S7", "", ""),
    /** S8: annual payout. */
    S8("S8", "X52", "三(二)3(1)"),
    /** S9: journal. */
    S9("S9", "", ""),
    /** S10: explanation. */
    S10("S10", "", ""),
    /** S11: runs of a settlement month. */
    S11("S11", "", ""),
    /** S11b: corrections of closed months. */
    S11B("S11b", "", ""),
    /** S12: publication (公示). */
    S12("S12", "GD3", "二(一)1"),
    /** S13: independence of one person's month. */
    S13("S13", "", "");

    private final String id;
    private final String document;
    private final String clause;

    RuleId(String id, String document, String clause) {
        this.id = id;
        this.document = document;
        this.clause = clause;
    }

    /**
     * Finds a rule.
     *
     * @param id the id as it is written, {@code "A2b"}
     * @return the rule of that id, empty if there is none
     */
    public static Optional<RuleId> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** {@return the id as it is written, {@code "A2b"} for {@link #A2B}} */
    public String id() {
        return id;
    }

    /** {@return where the rule comes from, {@link SourcePlace#NONE} for a rule of the library's own} */
    public SourcePlace source() {
        return new SourcePlace(document, clause);
    }

    /** {@return the id as it is written} */
    @Override
    public String toString() {
        return id;
    }
}
