package io.leansafety.pricing;

import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a price catalog as handed in. Rules P1 and V6.
 *
 * @param owner the subject whose catalog it is, required
 * @param from the first day, required
 * @param to the last day, or null for no end
 * @param items its items
 */
public record CatalogFact(
        @Nullable SubjectId owner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ItemFact> items) {
    public CatalogFact {
        items = List.copyOf(items);
    }
}
