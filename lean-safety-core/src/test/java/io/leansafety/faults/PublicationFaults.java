package io.leansafety.faults;

import java.util.List;

/** Faults in what is published: rule S12. */
final class PublicationFaults {
    private static final String RULE = "S12";

    private PublicationFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "settlement/MaskedName",
                        RULE,
                        "a name of one character is shown",
                        "String first = characters.size() == 1 ? STAR : characters.get(0);",
                        "String first = characters.get(0);"),
                PlantedFault.in(
                        "settlement/MaskedName",
                        RULE,
                        "the first character of each word is shown",
                        "return character.isBlank() ? \" \" : STAR;",
                        "return character.isBlank() ? \" \" : character.matches(\"\\\\p{Lu}\") ? character : STAR;"),
                PlantedFault.in(
                        "settlement/MaskedName",
                        RULE,
                        "a mask cuts a letter from its marks",
                        "Pattern.compile(\"\\\\P{M}\\\\p{M}*|\\\\p{M}+\")",
                        "Pattern.compile(\".\")"),
                PlantedFault.in(
                        "settlement/MaskedName",
                        RULE,
                        "an id stands for a hidden name",
                        "case HIDDEN -> Optional.empty();",
                        "case HIDDEN -> Optional.of(person.id().value());"),
                PlantedFault.in(
                        "settlement/MaskedName",
                        RULE,
                        "an id stands for a name that nobody said",
                        "case SURNAME -> name.map(MaskedName::surname);",
                        "case SURNAME -> name.map(MaskedName::surname).or(() -> Optional.of(person.id().value()));"),
                PlantedFault.in(
                        "settlement/PublishedFigures",
                        RULE,
                        "a safety wage of 0 is published of people who have none",
                        ".filter(paid -> person.hasSafetyWage())",
                        ""),
                PlantedFault.in(
                        "settlement/PublishedFigures",
                        RULE,
                        "the entitlement is published as what is paid",
                        "Optional.of(person.safetyWagePaid())",
                        "Optional.of(person.month().entitlement())"),
                PlantedFault.in(
                        "settlement/Publication",
                        RULE,
                        "whoever has nothing to publish is listed",
                        ".filter(result -> !PublishedFigures.of(result.settlement()).isEmpty())",
                        ""),
                PlantedFault.in(
                        "settlement/Publication",
                        RULE,
                        "people are sorted by id whatever their posts",
                        ".thenComparing(person -> person.post().orElse(\"\"))",
                        ""),
                PlantedFault.in(
                        "settlement/Publication",
                        RULE,
                        "a team is published apart from its workshop",
                        "return subject.nearest(SubjectLevel.WORKSHOP).orElseGet(subject::center);",
                        "return subject;"));
    }
}
