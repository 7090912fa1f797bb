package io.leansafety.jdbc;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which dossiers are looked for, as the end of a WHERE clause and the values that it binds. */
final class Condition {
    /** The last day that every database has. */
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Condition() {}

    static Condition of(Selection selection) {
        Condition condition = new Condition();
        condition.and("d.filed_on >= ?", selection.days().from());
        condition.and("d.filed_on <= ?", lastDay(selection.days()));
        condition.andIn("d.subject", selection.subjects());
        condition.andEqual("d.item", selection.item());
        condition.andEqual("d.person", selection.person());
        condition.andEqual("d.location", selection.location());
        return condition;
    }

    static LocalDate lastDay(DateSpan days) {
        return days.to() == null ? END : days.to();
    }

    /** Newest first: what is behind is of an earlier day, or of the same and a smaller id. */
    void behind(Bookmark mark) {
        and("(d.filed_on < ? or (d.filed_on = ? and d.id < ?))", mark.day(), mark.day(), mark.id());
    }

    private void andEqual(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void andIn(String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            and(column + " in " + Sql.marks(wanted.size()), wanted.toArray());
        }
    }

    private void and(String condition, Object... bound) {
        text.append(" and ").append(condition);
        values.addAll(List.of(bound));
    }

    String text() {
        return text.toString();
    }

    Object[] values(EnterpriseId enterprise, String kind, long limit) {
        List<Object> all = new ArrayList<>(List.of(enterprise, kind));
        all.addAll(values);
        all.add(limit);
        return all.toArray();
    }
}
