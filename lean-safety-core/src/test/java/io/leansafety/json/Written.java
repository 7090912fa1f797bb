package io.leansafety.json;

import io.leansafety.policy.Policy;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.value.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts and policies as the text that is written of them, and what is read of that. */
final class Written {
    private Written() {}

    static String of(MonthFacts facts) {
        return text(out -> Exchange.writeMonth(facts, out));
    }

    static String of(Policy policy) {
        return text(out -> Exchange.writePolicy(policy, out));
    }

    static MonthFacts month(String text) {
        return Exchange.readMonth(Cases.stream(text)).orElseThrow();
    }

    static Policy policy(String text) {
        return Exchange.readPolicy(Cases.stream(text)).orElseThrow();
    }

    /** The result of a month, with its warnings. */
    static String settled(Policy policy, MonthFacts facts) {
        var settled = ResolvedMonth.of(policy, facts).orElseThrow().settle();
        return text(out -> Exchange.writeResult(settled, Locale.CHINESE, out));
    }

    /** The same document with the fields of each object in another order; lists keep theirs. */
    static JsonNode reordered(JsonNode node, Dice dice) {
        if (node.isObject()) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : dice.shuffled(node.properties())) {
                fields.set(field.getKey(), reordered(field.getValue(), dice));
            }
            return fields;
        }
        if (node.isArray()) {
            ArrayNode entries = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> entries.add(reordered(entry, dice)));
            return entries;
        }
        return node;
    }

    private static String text(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
