package io.leansafety.settlement;

import io.leansafety.organization.Person;
import io.leansafety.policy.MarketTerms.PublishedNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a person's name as a policy lets a publication show. Rule S12.
 *
 * <p>A character is a letter with its marks, so that none is cut in two. Only the very first of a name is shown, whatever
 * the name is made of: of a surname of two characters (欧阳, 司马) the first, of {@code Anna Berg} the A. A name of one
 * character shows nothing.
 */
final class MaskedName {
    private static final Pattern CHARACTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+");
    private static final String STAR = "*";

    private MaskedName() {}

    /** {@return what stands for the person; empty where the policy hides names, or nobody said the name to be masked} */
    static Optional<String> of(Person person, PublishedNames shown) {
        Optional<String> name = person.name().map(String::strip).filter(text -> !text.isEmpty());
        return switch (shown) {
            case FULL -> Optional.of(name.orElse(person.id().value()));
            case SURNAME -> name.map(MaskedName::surname);
            case HIDDEN -> Optional.empty();
        };
    }

    private static String surname(String name) {
        List<String> characters =
                CHARACTER.matcher(name).results().map(MatchResult::group).toList();
        String first = characters.size() == 1 ? STAR : characters.get(0);
        return characters.stream().skip(1).map(MaskedName::masked).collect(Collectors.joining("", first, ""));
    }

    /** Words stay apart, so that a long name can break its line. */
    private static String masked(String character) {
        return character.isBlank() ? " " : STAR;
    }
}
