package io.leansafety.cli.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What happens on which day, in the order of the hours, and within one in the order in which it was written. */
final class Script {
    private final NavigableMap<LocalDate, Map<Hour, List<Act>>> days = new TreeMap<>();

    /** Something that happens. */
    interface Act {
        void play(Stage stage);
    }

    void at(LocalDate day, Hour hour, Act act) {
        days.computeIfAbsent(day, any -> new EnumMap<>(Hour.class))
                .computeIfAbsent(hour, any -> new ArrayList<>())
                .add(act);
    }

    /** The first day on which something happens. */
    LocalDate first() {
        return days.firstKey();
    }

    void play(Stage stage) {
        days.forEach((day, hours) -> {
            stage.play(day, () -> hours.values().forEach(acts -> acts.forEach(act -> act.play(stage))));
        });
    }
}
