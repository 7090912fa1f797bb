package io.leansafety.model;

import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.Sharing;
import io.leansafety.value.Dice;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** The three items of the model's catalog: what they cost, once for the library and once for the model. */
final class Items {
    /**
     * What an item costs, in fen: 0 for nothing.
     *
     * @param rule the rule by which the subject pays
     * @param price what the subject pays
     * @param offender what the offender pays; each director pays half of it
     * @param crew what the crew shares
     * @param finder what the finder is given
     */
    record Item(String rule, long price, long offender, long crew, long finder) {}

    static final List<Item> ALL = List.of(
            new Item("T3", 10_101, 33_333, 0, 0),
            new Item("T3", 5_000, 0, 10_001, 2_005),
            new Item("T4", 3_333, 1, 5, 0));

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Items() {}

    static CatalogFact catalog(Dice dice) {
        return new CatalogFact(
                new SubjectId("U1"),
                LONG_AGO,
                null,
                dice.shuffled(List.of(
                        ItemDraft.of("I0", "VIOLATION_GENERAL")
                                .price("COMPANY=101.01")
                                .charge("OFFENDER", "COMPANY=333.33")
                                .share("DIRECTOR", "0.5")
                                .fact(),
                        ItemDraft.of("I1", "HAZARD_C")
                                .price("COMPANY=50.00")
                                .charge("CREW", "COMPANY=100.01", Sharing.SPLIT)
                                .reward("FINDER", "COMPANY=20.05")
                                .fact(),
                        ItemDraft.of("I2", "QUALITY_PROBLEM")
                                .price("COMPANY=33.33")
                                .charge("OFFENDER", "COMPANY=0.01")
                                .share("DIRECTOR", "0.5")
                                .charge("CREW", "COMPANY=0.05", Sharing.SPLIT)
                                .fact())));
    }
}
