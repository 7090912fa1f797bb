package io.leansafety.statement;

import io.leansafety.finding.FindingFact;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.MonthFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which item of the catalog a line was for: what its explanation says, else what its finding does. */
final class Matters {
    private final Map<String, FindingFact> findings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Matters(MonthFacts facts) {
        for (FindingFact finding : facts.findings()) {
            findings.put(String.valueOf(finding.id()), finding);
        }
        for (CatalogFact catalog : facts.catalogs()) {
            catalog.items().forEach(this::addTitle);
        }
    }

    private void addTitle(ItemFact item) {
        if (item.title() != null) {
            titles.put(String.valueOf(item.code()), item.title());
        }
    }

    Item itemOf(Explanation how, String reference) {
        String code = detail(how, "item").or(() -> itemOf(reference)).orElse("");
        return code.isEmpty() ? Item.NONE : new Item(code, detail(how, "title").orElse(titles.getOrDefault(code, "")));
    }

    /** {@return an item with the title that a catalog gives it} */
    Item titled(String code) {
        return new Item(code, titles.getOrDefault(code, ""));
    }

    /** {@return the finding's item, empty where the reference is no finding} */
    Optional<String> itemOf(String reference) {
        return Optional.ofNullable(findings.get(reference)).map(finding -> String.valueOf(finding.item()));
    }

    /** A part of a split says whose part it is; what was split says for what. */
    private static Optional<String> detail(Explanation how, String key) {
        String own = how.details().get(key);
        return own == null && !how.inputs().isEmpty() ? detail(how.inputs().get(0), key) : Optional.ofNullable(own);
    }
}
