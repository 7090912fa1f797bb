package io.leansafety.market;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.checklist.DutyClause;
import io.leansafety.ledger.Account;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.ChecklistTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.policy.TradeTerms;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PointsFact;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.VetoFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.ValueFormatException;
import io.leansafety.work.Visit;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange format asks of a part by what it is: a name in the grammar of ids, a list whose entries each stand
 * once. Facts and policies are kept as its documents, and could not be read back otherwise.
 */
record ExchangeForm(Problems problems) {
    /** What the documents name otherwise, or, without a name, write among the fields of the whole. */
    private static final ImmutableTable<Class<?>, String, String> NAMES =
            ImmutableTable.<Class<?>, String, String>builder()
                    .put(ItemFact.class, "points", "deductions")
                    .put(MonthFacts.class, "exemptions", "exempt")
                    .put(MonthFacts.class, "work", "")
                    .put(PersonFact.class, "place", "")
                    .build();

    private static final ImmutableSetMultimap<Class<?>, String> IDS = ImmutableSetMultimap.<Class<?>, String>builder()
            .put(Account.class, "owner")
            .put(DeductionFact.class, "category")
            .put(ItemFact.class, "kind")
            .put(PointsFact.class, "category")
            .put(Policy.class, "id")
            .put(TierScheme.class, "deductionCategories")
            .put(TradeTerms.class, "notTransferable")
            .build();

    private static final ImmutableSetMultimap<Class<?>, String> ONCE = ImmutableSetMultimap.<Class<?>, String>builder()
            .put(ChecklistTerms.class, "vagueWords")
            .put(DutyClause.class, "basis")
            .put(ItemFact.class, "caseByCase")
            .put(PointsFact.class, "finders")
            .put(Policy.class, "assumed")
            .put(VetoFact.class, "tiers")
            .putAll(Visit.class, "items", "findings")
            .build();

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** Where a part stands in a document. */
    static Place placeOf(Method part, Place whole) {
        String name = Optional.ofNullable(NAMES.get(part.getDeclaringClass(), part.getName()))
                .orElseGet(part::getName);
        return name.isEmpty() ? whole : whole.field(name);
    }

    private static boolean is(Method part, Class<?> type, String name) {
        return part.getDeclaringClass().equals(type) && part.getName().equals(name);
    }

    /** Adds what is wrong in a part, but for its texts. */
    void check(Method part, @Nullable Object value, Place place) {
        if (IDS.containsEntry(part.getDeclaringClass(), part.getName())) {
            checkIds(value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value), place);
        }
        if (value instanceof Collection<?> list && ONCE.containsEntry(part.getDeclaringClass(), part.getName())) {
            checkOnce(list, place);
        }
        if (value instanceof Collection<?> words && is(part, ChecklistTerms.class, "vagueWords")) {
            checkWords(words, place);
        }
        if (value instanceof Map<?, ?> title && is(part, Policy.class, "title")) {
            checkLanguages(title, place);
        }
    }

    private void checkIds(Collection<?> ids, Place place) {
        for (Object id : ids) {
            if (id instanceof String text && !isId(text)) {
                problems.errorUnlessKnown("not-an-id", RuleId.EXCHANGE, place, "was", text);
            }
        }
    }

    private static boolean isId(String text) {
        try {
            return new ItemCode(text).value().equals(text);
        } catch (ValueFormatException notAnId) {
            return false;
        }
    }

    private void checkOnce(Collection<?> list, Place place) {
        Set<Object> seen = new HashSet<>();
        int at = 0;
        for (Object entry : list) {
            Place here = place.index(at++);
            if (!seen.add(entry)) {
                problems.errorUnlessKnown("duplicate-entry", RuleId.EXCHANGE, here, "was", entry);
            }
        }
    }

    /** An empty word would be found everywhere. */
    private void checkWords(Collection<?> words, Place place) {
        int at = 0;
        for (Object word : words) {
            Place here = place.index(at++);
            if (word instanceof String text && text.isBlank()) {
                problems.errorUnlessKnown("blank-text", RuleId.C1_4, here);
            }
        }
    }

    private void checkLanguages(Map<?, ?> title, Place place) {
        for (Object language : title.keySet()) {
            String name = String.valueOf(language);
            if (!LANGUAGES.contains(name)) {
                problems.errorUnlessKnown("unknown-field", RuleId.EXCHANGE, place.field(name), "field", name);
            }
        }
    }
}
