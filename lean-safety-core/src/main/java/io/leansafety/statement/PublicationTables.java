package io.leansafety.statement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.policy.MarketTerms.PublishedNames;
import io.leansafety.print.Cell;
import io.leansafety.print.Table;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.Publication.Section;
import io.leansafety.settlement.PublishedPerson;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of a publication, one for each section. */
final class PublicationTables {
    private final PublishedNames names;
    private final StatementTexts texts;

    PublicationTables(PublishedNames names, StatementTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    Table<PublishedPerson> of(Section section) {
        Table<PublishedPerson> table = Table.of(titleOf(section.subject()), section.people())
                .number(texts.of("column.number"), person -> Cell.count(person.number()))
                .text(
                        texts.of("column.subject"),
                        person -> Cell.text(person.subject().shownName()))
                .text(texts.of("column.post"), person -> Cell.text(postOf(person)));
        return withFigures(names == PublishedNames.HIDDEN ? table : withNames(table));
    }

    /** The names from below the company down; the company's own for itself. */
    private static String titleOf(MarketSubject subject) {
        List<MarketSubject> path = subject.path();
        return path.stream()
                .skip(path.size() == 1 ? 0 : 1)
                .map(MarketSubject::shownName)
                .collect(Collectors.joining(Directory.BELOW));
    }

    /** The post, or the tier where nobody said the post. */
    private String postOf(PublishedPerson person) {
        return person.post()
                .filter(post -> !post.isBlank())
                .or(() -> person.tier().map(tier -> texts.worded("tier", tier)))
                .orElse("");
    }

    private Table<PublishedPerson> withNames(Table<PublishedPerson> table) {
        return table.text(
                texts.of("column.name"), person -> Cell.text(person.name().orElse("")));
    }

    private Table<PublishedPerson> withFigures(Table<PublishedPerson> table) {
        return table.number(
                        nameOf(Figure.DUTY_SCORE),
                        person -> score(person.figures().dutyScore()))
                .number(
                        nameOf(Figure.INSPECTION_SCORE),
                        person -> score(person.figures().inspectionScore()))
                .number(
                        nameOf(Figure.RESPONSIBILITY_SCORE),
                        person -> score(person.figures().responsibilityScore()))
                .number(
                        nameOf(Figure.PAYOUT_RATIO),
                        person -> ratio(person.figures().payoutRatio()))
                .number(
                        nameOf(Figure.SAFETY_WAGE_PAID),
                        person -> money(person.figures().safetyWagePaid()))
                .number(
                        nameOf(Figure.QUOTA_WAGE_PAID),
                        person -> money(person.figures().quotaWagePaid()));
    }

    private String nameOf(Figure figure) {
        return texts.nameOf(figure);
    }

    private static Cell score(Optional<Score> score) {
        return score.map(value -> Cell.decimal(Cell.Kind.SCORE, value)).orElse(Cell.NONE);
    }

    private static Cell ratio(Optional<Ratio> ratio) {
        return ratio.map(Cell::ratio).orElse(Cell.NONE);
    }

    private static Cell money(Optional<Money> amount) {
        return amount.map(Cell::money).orElse(Cell.NONE);
    }
}
