package io.leansafety.model;

import static io.leansafety.run.MonthState.APPROVED;
import static io.leansafety.run.MonthState.CLOSED;
import static io.leansafety.run.MonthState.OPEN;
import static io.leansafety.run.MonthState.POSTED;
import static io.leansafety.run.MonthState.PREPARED;
import static io.leansafety.run.MonthState.PUBLISHED;

import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The life of a month as the rules tell it, written down a second time. Rules S11 and A9. */
final class ModelLife {
    private ModelLife() {}

    /** Where a step leads, null where it may not be taken. */
    static @Nullable MonthState next(MonthState state, MonthStep step) {
        return switch (step) {
            case PREPARE -> state == OPEN ? PREPARED : null;
            case APPROVE -> state == PREPARED ? APPROVED : null;
            case DISCARD -> state == PREPARED || state == APPROVED ? OPEN : null;
            case POST -> state == APPROVED ? POSTED : null;
            case PUBLISH -> state == POSTED ? PUBLISHED : null;
            case CLOSE -> state == PUBLISHED ? CLOSED : null;
            case REVERSE -> state == POSTED || state == PUBLISHED ? OPEN : null;
        };
    }

    static boolean mayTake(String actor, MonthStep step, LocalDate today) {
        boolean isForHeadsToo = step == MonthStep.APPROVE || step == MonthStep.DISCARD || step == MonthStep.REVERSE;
        return Company.isOfOffice(actor, today) || (isForHeadsToo && Company.isHead(actor));
    }

    /** The step of the same revision whose taker may not take this one. */
    static @Nullable MonthStep notByWhoTook(MonthStep step) {
        return switch (step) {
            case APPROVE -> MonthStep.PREPARE;
            case REVERSE -> MonthStep.POST;
            case PREPARE, DISCARD, POST, PUBLISH, CLOSE -> null;
        };
    }

    static boolean isPosted(MonthState state) {
        return state == POSTED || state == PUBLISHED || state == CLOSED;
    }

    static boolean isPublished(MonthState state) {
        return state == PUBLISHED || state == CLOSED;
    }

    static boolean isFrozen(MonthState state) {
        return state == PREPARED || state == APPROVED;
    }
}
