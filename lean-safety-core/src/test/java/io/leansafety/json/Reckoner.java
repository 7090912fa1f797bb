package io.leansafety.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Reckons an explanation as somebody would who doubts it: from the operators and the leaves of what was written, never
 * from the result of a node. Shares no code with the library.
 */
final class Reckoner {
    private Reckoner() {}

    /** An exact number. */
    record Exact(BigInteger over, BigInteger under) {
        static Exact of(String text) {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return reduced(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
            }
            int point = text.indexOf('.');
            int decimals = point < 0 ? 0 : text.length() - point - 1;
            return reduced(new BigInteger(text.replace(".", "")), BigInteger.TEN.pow(decimals));
        }

        static Exact of(long number) {
            return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
        }

        private static Exact reduced(BigInteger over, BigInteger under) {
            BigInteger divisor = over.gcd(under).max(BigInteger.ONE).multiply(BigInteger.valueOf(under.signum()));
            return new Exact(over.divide(divisor), under.divide(divisor));
        }

        Exact add(Exact other) {
            return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Exact subtract(Exact other) {
            return add(new Exact(other.over.negate(), other.under));
        }

        Exact multiply(Exact other) {
            return reduced(over.multiply(other.over), under.multiply(other.under));
        }

        Exact divide(Exact other) {
            return reduced(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isBelow(Exact other) {
            return subtract(other).over.signum() < 0;
        }

        /** To a multiple of 1/steps, half away from zero or towards it. */
        Exact round(long steps, boolean isHalfUp) {
            Exact scaled = multiply(of(steps));
            BigInteger[] parts = scaled.over.abs().divideAndRemainder(scaled.under);
            boolean isUp = isHalfUp && parts[1].shiftLeft(1).compareTo(scaled.under) >= 0;
            BigInteger whole = parts[0].add(isUp ? BigInteger.ONE : BigInteger.ZERO);
            return reduced(whole.multiply(BigInteger.valueOf(scaled.over.signum())), BigInteger.valueOf(steps));
        }
    }

    private static final Exact NOTHING = Exact.of(0);
    private static final Exact WHOLE = Exact.of(1);
    private static final Exact HUNDRED = Exact.of(100);

    static Exact reckon(JsonNode node) {
        if (node.get("operator").asString().equals("GIVEN")) {
            return Exact.of(node.get("result").asString());
        }
        Exact exact = apply(
                node.get("operator").asString(),
                StreamSupport.stream(node.get("inputs").spliterator(), false)
                        .map(Reckoner::reckon)
                        .toList());
        return node.has("rounding")
                ? exact.round(stepsOf(node), node.get("rounding").asString().equals("HALF_UP"))
                : exact;
    }

    static long stepsOf(JsonNode node) {
        return switch (node.get("unit").asString()) {
            case "YUAN", "SCORE", "POINTS" -> 100;
            case "RATIO" -> 1_000_000;
            case "COUNT" -> 1;
            default -> throw new AssertionError("no such unit: " + node.get("unit"));
        };
    }

    /** The leaves of an explanation, from the first to the last. */
    static List<JsonNode> leaves(JsonNode node) {
        List<JsonNode> leaves = new ArrayList<>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(JsonNode node, List<JsonNode> leaves) {
        if (node.get("operator").asString().equals("GIVEN")) {
            leaves.add(node);
        } else {
            node.get("inputs").forEach(input -> collect(input, leaves));
        }
    }

    private static Exact apply(String operator, List<Exact> inputs) {
        return switch (operator) {
            case "SAME" -> single(inputs);
            case "SUM" -> sum(inputs);
            case "DIFFERENCE" -> inputs.get(0).subtract(inputs.get(1));
            case "EXCESS" -> {
                Exact difference = inputs.get(0).subtract(inputs.get(1));
                yield difference.isBelow(NOTHING) ? NOTHING : difference;
            }
            case "PRODUCT" -> product(inputs);
            case "QUOTIENT" -> inputs.get(0).divide(inputs.get(1));
            case "MIN" -> least(inputs);
            case "MEAN" -> sum(inputs).divide(Exact.of(inputs.size()));
            case "WEIGHTED_MEAN" -> weighted(inputs);
            case "PERCENTAGE" -> HUNDRED.multiply(inputs.get(0)).divide(inputs.get(1));
            case "SPLIT" -> split(inputs);
            case "FULL_AT_OR_ABOVE" ->
                inputs.get(0).isBelow(inputs.get(1)) ? inputs.get(0).divide(HUNDRED) : WHOLE;
            case "PROPORTIONAL" -> single(inputs).divide(HUNDRED);
            case "LINEAR" -> linear(inputs);
            case "BANDS" -> band(inputs);
            default -> throw new AssertionError("no such operator: " + operator);
        };
    }

    private static Exact single(List<Exact> inputs) {
        if (inputs.size() != 1) {
            throw new AssertionError("one input, but there are " + inputs.size());
        }
        return inputs.get(0);
    }

    private static Exact sum(List<Exact> inputs) {
        Exact sum = NOTHING;
        for (Exact input : inputs) {
            sum = sum.add(input);
        }
        return sum;
    }

    private static Exact product(List<Exact> inputs) {
        Exact product = WHOLE;
        for (Exact input : inputs) {
            product = product.multiply(input);
        }
        return product;
    }

    private static Exact least(List<Exact> inputs) {
        Exact least = inputs.get(0);
        for (Exact input : inputs) {
            least = input.isBelow(least) ? input : least;
        }
        return least;
    }

    private static Exact weighted(List<Exact> inputs) {
        Exact sum = NOTHING;
        Exact weight = NOTHING;
        for (int i = 0; i < inputs.size(); i += 2) {
            sum = sum.add(inputs.get(i).multiply(inputs.get(i + 1)));
            weight = weight.add(inputs.get(i));
        }
        return weight.over().signum() == 0 ? HUNDRED : sum.divide(weight);
    }

    /** Of 7 fen the first of three parts gets a fen at 1, 4 and 7, the second at 2 and 5. */
    private static Exact split(List<Exact> inputs) {
        BigInteger fen = inputs.get(0).multiply(HUNDRED).round(1, false).over();
        BigInteger parts = inputs.get(1).over();
        BigInteger position = inputs.get(2).over();
        if (position.signum() <= 0 || position.compareTo(parts) > 0) {
            throw new ArithmeticException("there is no such part");
        }
        BigInteger share = fen.subtract(position).add(parts).divide(parts);
        return Exact.reduced(share, BigInteger.valueOf(100));
    }

    private static Exact linear(List<Exact> inputs) {
        Exact missing = inputs.get(1).subtract(inputs.get(0));
        Exact left = WHOLE.subtract(inputs.get(2).multiply(missing));
        if (missing.isBelow(NOTHING)) {
            return WHOLE;
        }
        return left.isBelow(NOTHING) ? NOTHING : left;
    }

    private static Exact band(List<Exact> inputs) {
        for (int i = 1; i < inputs.size(); i += 2) {
            if (!inputs.get(0).isBelow(inputs.get(i))) {
                return inputs.get(i + 1);
            }
        }
        return NOTHING;
    }
}
