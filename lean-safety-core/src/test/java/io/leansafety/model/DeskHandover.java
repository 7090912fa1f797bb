package io.leansafety.model;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.Shift;
import io.leansafety.trading.HandoverFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shift handover as the model knows it. */
final class DeskHandover extends DeskCase {
    final String from;
    final String to;
    final String shift;
    final List<Passing> hazards;
    LocalDate day;

    /** A hazard and what was said of it. */
    record Passing(String hazard, String item, String finder, int quantity, String said, int version) {
        boolean isRectified() {
            return said.equals("RECTIFIED");
        }

        HandoverFact.Problem problem() {
            return new HandoverFact.Problem(
                    new ItemCode(item), FinderClass.valueOf(finder), quantity, HandoverFact.State.valueOf(said));
        }
    }

    DeskHandover(String id, String from, String to, String shift, LocalDate day, List<Passing> hazards) {
        super(id, DeskLives.HANDOVER);
        this.from = from;
        this.to = to;
        this.shift = shift;
        this.day = day;
        this.hazards = List.copyOf(hazards);
    }

    /** What nobody has answered is in no month yet. */
    @Override
    @Nullable
    HandoverFact told() {
        return state.equals("PROPOSED")
                ? null
                : new HandoverFact(
                        new Reference(id),
                        day,
                        Shift.valueOf(shift),
                        new SubjectId(from),
                        new SubjectId(to),
                        state.equals("ACCEPTED"),
                        hazards.stream().map(Passing::problem).toList());
    }
}
