package io.leansafety.store;

import io.leansafety.json.RecordJson;
import java.util.List;

/** The changes of a unit of work as JSON, and back. */
final class ChangeJson {
    private ChangeJson() {}

    static String write(Change change) {
        return RecordJson.write(change);
    }

    static Change read(String json) {
        return RecordJson.read(json, Change.class);
    }

    /** The changes of a unit of work, of which each is written already, as one line. */
    static String line(List<String> changes) {
        return "[" + String.join(",", changes) + "]";
    }

    static List<Change> readLine(String line) {
        return List.of(RecordJson.read(line, Change[].class));
    }
}
