package io.leansafety.statement;

import io.leansafety.organization.Person;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.ExplanationTexts;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.PersonResult;
import io.leansafety.statement.HtmlLines.Line;
import io.leansafety.value.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a person's page: the figures, and what findings did, each with how it came about. */
final class PersonSection {
    private static final List<Figure> SCORES =
            List.of(Figure.DUTY_SCORE, Figure.INSPECTION_SCORE, Figure.RESPONSIBILITY_SCORE);
    private static final List<Figure> SAFETY_WAGE = List.of(
            Figure.ENTITLEMENT,
            Figure.PAYOUT_RATIO,
            Figure.SAFETY_WAGE_PAID,
            Figure.SAFETY_WAGE_WITHHELD,
            Figure.QUOTA_WAGE_BASE,
            Figure.QUOTA_WAGE_PAID);
    private static final List<Figure> SETTLEMENT = List.of(
            Figure.PERFORMANCE_WAGE,
            Figure.REWARDS,
            Figure.CHARGES,
            Figure.BROUGHT_FORWARD,
            Figure.DEDUCTED,
            Figure.CARRIED_FORWARD,
            Figure.WRITTEN_OFF,
            Figure.CORRECTIONS,
            Figure.TOTAL);

    private static final String SEPARATOR = " · ";

    private final StatementSource source;
    private final StatementTexts texts;
    private final HtmlWriter html;
    private final HtmlExplanation explanations;
    private final HtmlLines lines;

    PersonSection(StatementSource source, HtmlWriter html) {
        this.source = source;
        this.texts = source.texts();
        this.html = html;
        this.explanations = new HtmlExplanation(html, texts);
        this.lines = new HtmlLines(html, "finding");
    }

    void write(PersonResult result) {
        PersonId id = result.person().id();
        Map<Figure, Explanation> figures = source.month().person(id);
        List<PersonEntry> entries = source.entriesOf(result);
        explanations.forget();
        figures.forEach((figure, how) -> explanations.standsAt(how, Anchors.of(id, figure)));
        entries.forEach(entry -> explanations.standsAt(entry.how(), anchorOf(id, entry)));
        html.line().put(Tag.of("section", "person").id(Anchors.of(id)), () -> {
            html.put(Tag.of("header"), () -> heading(result.person()));
            html.put(Tag.of("div", "cards"), () -> cards(id, figures));
            entries(id, entries);
        });
    }

    private static String anchorOf(PersonId id, PersonEntry entry) {
        return Anchors.of(id, entry.line().finding().value());
    }

    private void heading(Person person) {
        html.put(Tag.of("h2"), () -> {
            html.put(Tag.of("bdi"), person.name().orElse(person.id().value())).text(" ");
            html.put(Tag.of("small"), person.id());
        });
        html.put(Tag.of("p", "sub"), () -> {
            html.text(source.settlement().period()).text(SEPARATOR);
            String post = post(person);
            if (!post.isEmpty()) {
                html.put(Tag.of("bdi"), post).text(SEPARATOR);
            }
            html.put(Tag.of("bdi"), source.directory().pathOf(person.subject().id()));
        });
    }

    private String post(Person person) {
        String post = person.post().orElse("");
        return person.tier()
                .map(tier -> texts.of("person.tier", post, texts.worded("tier", tier))
                        .strip())
                .orElse(post);
    }

    private void cards(PersonId id, Map<Figure, Explanation> figures) {
        html.put(Tag.of("div"), () -> {
            card("card.scores", SCORES, id, figures);
            card("card.wages", SAFETY_WAGE, id, figures);
        });
        html.put(Tag.of("div"), () -> card("card.settlement", SETTLEMENT, id, figures));
    }

    private void card(String title, List<Figure> shown, PersonId id, Map<Figure, Explanation> figures) {
        List<Figure> there = shown.stream().filter(figures::containsKey).toList();
        if (!there.isEmpty()) {
            html.line().put(Tag.of("h3"), texts.of(title));
            html.put(
                    Tag.of("div", "figures"),
                    () -> figures.forEach((figure, how) -> {
                        if (there.contains(figure)) {
                            Tag details = figure == Figure.TOTAL ? Tag.of("details", "total") : Tag.of("details");
                            explanations.figure(how, details.id(Anchors.of(id, figure)));
                        }
                    }));
        }
    }

    private void entries(PersonId id, List<PersonEntry> entries) {
        html.line().put(Tag.of("h3"), texts.of("person.lines"));
        if (entries.isEmpty()) {
            html.put(Tag.of("p", "note"), texts.of("person.no-lines"));
            return;
        }
        lines.heading(
                texts.of("column.day"),
                texts.of("column.reference"),
                texts.of("column.item"),
                texts.of("column.role"),
                texts.of("column.kind"),
                texts.of("column.line-amount"));
        Set<String> anchors = new HashSet<>();
        html.put(
                Tag.of("div", "lines"),
                () -> entries.forEach(entry -> {
                    String anchor = anchorOf(id, entry);
                    Tag details = anchors.add(anchor) ? Tag.of("details").id(anchor) : Tag.of("details");
                    lines.folded(line(entry), details, () -> explanations.how(entry.how()));
                }));
    }

    private Line line(PersonEntry entry) {
        String role =
                entry.line().role().map(name -> texts.worded("role", name)).orElse(texts.of("role.none"));
        ExplanationTexts words = texts.explanations();
        return new Line(
                List.of(
                        entry.day(),
                        entry.line().finding().value(),
                        entry.item().text(),
                        role,
                        words.nameOf(entry.how())),
                words.valueOf(entry.how()));
    }
}
