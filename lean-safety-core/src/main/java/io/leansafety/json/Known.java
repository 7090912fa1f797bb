package io.leansafety.json;

import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The ids, days and words that a document has named so far. A month names each person a few dozen times, each day some
 * thousand times, and each tier, post and item as often: what is named again is the same object, which takes neither time
 * nor room.
 */
final class Known {
    final Named<PersonId> people = new Named<>(PersonId::new);
    final Named<SubjectId> subjects = new Named<>(SubjectId::new);
    final Named<TierId> tiers = new Named<>(TierId::new);
    final Named<RoleName> roles = new Named<>(RoleName::new);
    final Named<ItemCode> items = new Named<>(ItemCode::new);
    final Named<EntryId> entries = new Named<>(EntryId::new);
    final Named<LocationId> locations = new Named<>(LocationId::new);
    final Named<LocalDate> days = new Named<>(LocalDate::parse);
    final Named<String> words = new Named<>(Function.identity());

    /** What was made of each text, once. */
    static final class Named<T> implements Function<String, T> {
        private final Map<String, T> made = new HashMap<>();
        private final Function<String, T> make;

        private Named(Function<String, T> make) {
            this.make = make;
        }

        @Override
        public T apply(String text) {
            return made.computeIfAbsent(text, make);
        }
    }
}
