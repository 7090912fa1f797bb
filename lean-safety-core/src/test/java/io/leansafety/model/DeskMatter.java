package io.leansafety.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step is about: where, who is on the other side, whom it concerns, who gains by it, and who took which step
 * before.
 */
record DeskMatter(
        String subject,
        @Nullable String other,
        Set<String> concerned,
        Set<String> gaining,
        Map<String, String> takers) {
    static DeskMatter of(String subject, Map<String, String> takers) {
        return new DeskMatter(subject, null, Set.of(), Set.of(), takers);
    }

    DeskMatter with(@Nullable String side) {
        return new DeskMatter(subject, side, concerned, gaining, takers);
    }

    DeskMatter concerning(Set<String> people) {
        return new DeskMatter(subject, other, people, gaining, takers);
    }

    DeskMatter gaining(Set<String> people) {
        return new DeskMatter(subject, other, concerned, people, takers);
    }

    @Nullable
    String at(String seat) {
        return switch (seat) {
            case "SUBJECT" -> subject;
            case "OTHER" -> other;
            case "CENTER" -> DeskCompany.center(subject);
            case "ABOVE" -> DeskCompany.center(DeskCompany.PARENTS.getOrDefault(subject, "XS"));
            default -> "XS";
        };
    }
}
