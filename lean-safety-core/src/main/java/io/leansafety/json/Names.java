package io.leansafety.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names seen in one object: a short array for the objects of the format, a set for its large maps. */
final class Names {
    private static final int FEW = 24;

    private @Nullable String[] few = new String[8];
    private int count;
    private @Nullable Set<String> many;

    /** Adds a name; false if it was there. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < count; i++) {
            if (name.equals(few[i])) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few).subList(0, count));
            return many.add(name);
        }
        if (count == few.length) {
            few = Arrays.copyOf(few, FEW);
        }
        few[count++] = name;
        return true;
    }
}
