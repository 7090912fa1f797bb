package io.leansafety.slip;

import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.print.Wording;
import io.leansafety.rule.ExplanationTexts;
import io.leansafety.value.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a slip says in one language. */
final class SlipTexts {
    private final Wording wording;
    private final ExplanationTexts words;

    private SlipTexts(Wording wording, ExplanationTexts words) {
        this.wording = wording;
        this.words = words;
    }

    static SlipTexts in(Locale locale) {
        return new SlipTexts(Wording.load(SlipTexts.class, "slip", locale), ExplanationTexts.in(locale));
    }

    Locale locale() {
        return wording.locale();
    }

    String of(String key, Object... values) {
        return wording.of(key, values);
    }

    /** The word for a code, as {@code role} and {@code TEAM_LEADER}; a code that no glossary knows stays as it is. */
    String worded(String kind, @Nullable Object code) {
        return code == null ? "" : words.worded(kind, code.toString());
    }

    /** Somebody's name and id, the id alone of whom the organization does not know. */
    static String nameOf(Organization organization, @Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        return organization
                .findPerson(person)
                .flatMap(Person::name)
                .filter(name -> !name.isBlank())
                .map(name -> name + " (" + person + ")")
                .orElse(person.value());
    }
}
