package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the module path Jackson reads the records that stores keep as texts, and nothing else of the library. */
@Rule("S11")
class OpenedRoomsTest {
    @Test
    void exactlyTheRoomsOfStoredRecordsAreOpenToJackson() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).opens().stream()
                            .filter(Opens::isQualified)
                            .collect(Collectors.toMap(Opens::source, Opens::targets)))
                    .isEqualTo(StoredRecords.all()
                            .flatMap(OpenedRoomsTest::rooms)
                            .distinct()
                            .collect(Collectors.toMap(room -> room, room -> Set.of("tools.jackson.databind"))));
        }
    }

    /** The rooms of what is written by its components; what is written as a text says that by itself. */
    private static Stream<String> rooms(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return rooms(map.values());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(OpenedRoomsTest::rooms);
        }
        if (value instanceof Record one && RecordJson.write(one).startsWith("{")) {
            return Stream.concat(
                    Stream.of(one.getClass().getPackageName()),
                    Stream.of(one.getClass().getRecordComponents()).flatMap(component -> rooms(of(one, component))));
        }
        return Stream.empty();
    }

    private static @Nullable Object of(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }
}
