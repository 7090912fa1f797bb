package io.leansafety.pricing;

import io.leansafety.value.SubjectId;
import java.time.LocalDate;

/**
 * Names the catalog that priced something, as {@code XS@2026-01-01}. Rule V6.
 *
 * @param owner whose catalog it is
 * @param from the first day of the version
 */
public record CatalogVersion(SubjectId owner, LocalDate from) {
    /** {@return owner and first day, as {@code XS@2026-01-01}} */
    @Override
    public String toString() {
        return owner + "@" + from;
    }
}
