package io.leansafety.rule;

import com.google.common.collect.Sets;
import io.leansafety.value.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Formulas in words. Rule S10. */
final class FormulaTexts {
    private static final int MOST_NAMED = 4;
    private static final Set<Operator> LISTS =
            Sets.immutableEnumSet(Operator.SUM, Operator.MEAN, Operator.MIN, Operator.PRODUCT);
    private static final Set<String> USUALLY_ONE = Set.of("quantity", "repeat-multiplier", "no-veto");

    private final Bundle bundle;
    private final ExplanationTexts texts;

    FormulaTexts(Bundle bundle, ExplanationTexts texts) {
        this.bundle = bundle;
        this.texts = texts;
    }

    String of(Explanation node) {
        List<Explanation> inputs = node.inputs();
        boolean isAlone = inputs.size() == 1 && LISTS.contains(node.operator());
        return switch (isAlone ? Operator.SAME : node.operator()) {
            case SUM -> sum(inputs);
            case MEAN -> many("mean", inputs, " + ");
            case PRODUCT -> product(inputs);
            case WEIGHTED_MEAN -> weightedMean(inputs);
            case FULL_AT_OR_ABOVE, LINEAR -> fill(node, reaches(node) ? "reached" : "missed");
            case BANDS -> bands(node);
            case SAME -> operand(inputs.get(0));
            case EXCESS -> fill(node, reaches(node) ? "formula" : "floored");
            default -> fill(node, "formula");
        };
    }

    private String sum(List<Explanation> inputs) {
        return inputs.isEmpty() ? bundle.get("SUM.none") : many("sum", inputs, " + ");
    }

    private String many(String what, List<Explanation> inputs, String sign) {
        String key = inputs.size() > MOST_NAMED ? what + ".many" : what + ".few";
        String named = inputs.stream().map(this::operand).collect(Collectors.joining(sign));
        return Bundle.fill(bundle.get(key), Map.of("all", named, "count", Integer.toString(inputs.size())));
    }

    /** A quantity of one, a first occurrence, no veto: they stand in the tree, and only lengthen the sentence. */
    private String product(List<Explanation> inputs) {
        List<Explanation> factors = inputs.stream()
                .filter(input -> !USUALLY_ONE.contains(input.name()) || !isOne(input))
                .toList();
        return (factors.isEmpty() ? inputs : factors)
                .stream().map(this::operand).collect(Collectors.joining(" × "));
    }

    private String weightedMean(List<Explanation> inputs) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i += 2) {
            parts.add(operand(inputs.get(i + 1)) + " × " + NumberText.of(inputs.get(i)));
        }
        return Bundle.fill(bundle.get("weighted-mean"), Map.of("all", String.join(" + ", parts)));
    }

    private String bands(Explanation node) {
        Explanation score = node.inputs().get(0);
        for (int i = 1; i < node.inputs().size(); i += 2) {
            Explanation from = node.inputs().get(i);
            if (score.result().compareTo(from.result()) >= 0) {
                Map<String, String> arguments = Map.of("first", operand(score), "from", NumberText.of(from));
                return Bundle.fill(bundle.get("BANDS.formula"), arguments);
            }
        }
        throw new IllegalStateException("there must be a band at 0");
    }

    private static boolean reaches(Explanation node) {
        return node.inputs().get(0).result().compareTo(node.inputs().get(1).result()) >= 0;
    }

    private static boolean isOne(Explanation input) {
        return input.result().equals(Fraction.of(1, 1));
    }

    private String fill(Explanation node, String which) {
        List<Explanation> inputs = node.inputs();
        String[] names = {"first", "second", "third"};
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < inputs.size() && i < names.length; i++) {
            arguments.put(names[i], operand(inputs.get(i)));
        }
        return Bundle.fillParts(bundle.get(node.operator() + "." + which), arguments);
    }

    private String operand(Explanation input) {
        return texts.nameOf(input) + " " + texts.valueOf(input);
    }
}
