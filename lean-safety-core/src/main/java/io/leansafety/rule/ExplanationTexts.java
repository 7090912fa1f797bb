package io.leansafety.rule;

import io.leansafety.value.Rounding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of explanations in one language, Chinese or English: a line for each node that a team leader understands,
 * ending in the clause. Rule S10.
 *
 * <pre>{@code 安全工资实发 1,068.00 元 = 应分配额 1,200.00 元 × 兑现比例 0.89，四舍五入〔S3，X52 三(三)3(2)〕}</pre>
 */
public final class ExplanationTexts {
    private static final ExplanationTexts ENGLISH = new ExplanationTexts(Bundle.load("explanations", "en"));
    private static final ExplanationTexts CHINESE = new ExplanationTexts(Bundle.load("explanations", "zh"));

    private final Bundle bundle;
    private final FormulaTexts formulas;

    private ExplanationTexts(Bundle bundle) {
        this.bundle = bundle;
        this.formulas = new FormulaTexts(bundle, this);
    }

    /**
     * Returns the words in a language.
     *
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the words
     */
    public static ExplanationTexts in(Locale locale) {
        return Bundle.isChinese(locale) ? CHINESE : ENGLISH;
    }

    /**
     * Returns what a node is called, with what it is about: {@code 联责扣款：F-07，V-01 未戴安全帽，班组长}.
     *
     * @param node the node
     * @return a label
     * @throws IllegalArgumentException if no bundle knows the node's name
     */
    public String labelOf(Explanation node) {
        Map<String, String> details = new HashMap<>();
        node.details().forEach((key, value) -> details.put(key, worded(key, value)));
        return Bundle.fillParts(bundle.get(node.name()), details);
    }

    /**
     * Returns what a node is called, in a word or two: {@code 扣款}.
     *
     * @param node the node
     * @return a short label
     */
    public String nameOf(Explanation node) {
        return Bundle.fillParts(bundle.get(node.name()), Map.of()).strip();
    }

    /**
     * Returns the figure with its unit: {@code 1,068.00 元}.
     *
     * @param node the node
     * @return the figure
     */
    public String valueOf(Explanation node) {
        return Bundle.fill(bundle.get("unit." + node.unit()), Map.of("value", NumberText.of(node)));
    }

    /**
     * Returns how the figure comes from its inputs: {@code 应分配额 1,200.33 元 × 兑现比例 0.89，四舍五入}. A rounding is
     * named where it changed something.
     *
     * @param node the node
     * @return the formula in words, empty for what is given
     */
    public String formulaOf(Explanation node) {
        if (node.isGiven()) {
            return "";
        }
        boolean isRounded = !node.operator().apply(node.inputResults()).equals(node.result());
        String rounded = isRounded ? node.rounding().map(this::textOf).orElse("") : "";
        return formulas.of(node) + rounded;
    }

    /**
     * Returns the rule and the clause: {@code S3，X52 三(三)3(2)}.
     *
     * @param node the node
     * @return the clause
     */
    public String clauseOf(Explanation node) {
        return node.source().isEmpty()
                ? node.rule().id()
                : node.rule().id() + bundle.get("clause.comma") + node.source();
    }

    /**
     * Returns the whole line of a node: label, figure, formula and clause.
     *
     * @param node the node
     * @return a sentence
     */
    public String sentenceOf(Explanation node) {
        String formula = formulaOf(node);
        return labelOf(node) + " " + valueOf(node) + (formula.isEmpty() ? "" : " = " + formula)
                + Bundle.fill(bundle.get("clause"), Map.of("clause", clauseOf(node)));
    }

    /**
     * Returns the line that is added where a whole branch, or a leaf, does not move the figure.
     *
     * @return a remark
     */
    public String withoutEffect() {
        return bundle.get("without-effect");
    }

    /**
     * Returns the word for a value of a detail: a role, a shift, a finder class; what the glossary does not know stays as
     * it is.
     *
     * @param key the detail, as {@code "role"}
     * @param value its value, as {@code "TEAM_LEADER"}
     * @return the word
     */
    public String worded(String key, String value) {
        return bundle.find(key + "." + value).orElse(value);
    }

    /**
     * Returns the title of the document that a source begins with: 新升公司发〔2020〕52号 of {@code X52 三(三)3(2)}.
     *
     * @param source a source, as {@link Explanation#source} gives it
     * @return the title, empty for a document that is not one of the rules' own
     */
    public Optional<String> titleOf(String source) {
        int end = source.indexOf(' ');
        return bundle.find("source." + (end < 0 ? source : source.substring(0, end)));
    }

    private String textOf(Rounding rounding) {
        return bundle.get("rounding." + rounding);
    }
}
