package io.leansafety.json;

import io.leansafety.checklist.ChecklistTemplate;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The templates of checklists, as they ship in the jar. Rule C4; a vendor reads its own by {@link Exchange}. */
public final class Templates {
    private static final List<String> NAMES = List.of("ten-ones", "six-must-checks", "eight-elements");

    private Templates() {}

    /** {@return the names of all templates} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns a template.
     *
     * @param name one of {@link #names()}
     * @return the template, empty if there is none of that name
     */
    public static Optional<ChecklistTemplate> find(String name) {
        return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
    }

    private static ChecklistTemplate load(String name) {
        InputStream in = Templates.class.getResourceAsStream("template/" + name + ".json");
        if (in == null) {
            throw new IllegalStateException("the template " + name + " must be in the jar");
        }
        return Exchange.readTemplate(in).orElseThrow();
    }
}
