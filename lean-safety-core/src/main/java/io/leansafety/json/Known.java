package io.leansafety.json;

import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The ids and days that a document has named so far. A month names each person a few dozen times and each day some thousand
 * times: whoever is named again is the same object, which takes neither time nor room.
 */
final class Known {
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, SubjectId> subjects = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    PersonId person(String id) {
        return find(people, id, PersonId::new);
    }

    SubjectId subject(String id) {
        return find(subjects, id, SubjectId::new);
    }

    /** The day of a text that is one. */
    LocalDate day(String text) {
        return find(days, text, LocalDate::parse);
    }

    private static <T> T find(Map<String, T> known, String text, Function<String, T> make) {
        T found = known.get(text);
        if (found == null) {
            found = make.apply(text);
            known.put(text, found);
        }
        return found;
    }
}
