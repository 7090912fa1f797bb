package io.leansafety.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hazard as the model knows it. */
final class DeskHazard extends DeskCase {
    private static final Set<String> OPEN = Set.of("FOUND", "REGISTERED", "ASSIGNED", "RETURNED");

    final LocalDate foundOn;
    final String item;
    final String finder;
    final int quantity;
    final @Nullable String location;
    final boolean isTraced;

    String subject;

    @Nullable
    String responsible;

    @Nullable
    Long funds;

    @Nullable
    LocalDate deadline;

    @Nullable
    String rootCause;

    @Nullable
    String tender;

    DeskHazard(
            String id,
            LocalDate foundOn,
            String subject,
            String item,
            String finder,
            int quantity,
            @Nullable String location,
            boolean isTraced) {
        super(id, DeskLives.HAZARD);
        this.foundOn = foundOn;
        this.subject = subject;
        this.item = item;
        this.finder = finder;
        this.quantity = quantity;
        this.location = location;
        this.isTraced = isTraced;
    }

    @Override
    @Nullable
    Object told() {
        return null;
    }

    boolean isOpen() {
        return OPEN.contains(state);
    }

    boolean lacksRootCause() {
        return isTraced && rootCause == null;
    }

    boolean isLongOverdue(LocalDate today) {
        return deadline != null
                && isOpen()
                && deadline.plusDays(DeskPrices.LONG_OVERDUE_DAYS).isBefore(today);
    }

    Set<String> concerned() {
        return responsible == null ? Set.of() : Set.of(responsible);
    }
}
