package io.leansafety.statement;

import io.leansafety.organization.SubjectFact;
import io.leansafety.print.Cell;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.rule.Explanation;
import io.leansafety.settlement.FundExplanation;
import io.leansafety.statement.HtmlLines.Line;
import io.leansafety.value.SubjectId;
import java.util.List;

/** Writes a subject's part of the page: what moved through its fund and its settlement center, line by line. */
final class SubjectSection {
    private static final String SEPARATOR = " · ";

    private final StatementSource source;
    private final StatementTexts texts;
    private final HtmlWriter html;
    private final HtmlExplanation explanations;

    SubjectSection(StatementSource source, HtmlWriter html) {
        this.source = source;
        this.texts = source.texts();
        this.html = html;
        this.explanations = new HtmlExplanation(html, texts);
    }

    void write(SubjectId subject) {
        html.line().put(Tag.of("section", "subject").id(Anchors.of(subject)), () -> {
            html.put(Tag.of("header"), () -> heading(subject));
            source.fundOf(subject).ifPresent(this::account);
            source.centerOf(subject).ifPresent(this::account);
        });
    }

    private void heading(SubjectId subject) {
        html.put(Tag.of("h2"), () -> {
            html.put(Tag.of("bdi"), source.directory().nameOf(subject)).text(" ");
            html.put(Tag.of("small"), subject);
        });
        String level = source.directory()
                .find(subject)
                .map(SubjectFact::level)
                .map(this::levelOf)
                .orElse("");
        html.put(Tag.of("p", "sub"), () -> {
            html.text(source.settlement().period()).text(SEPARATOR).text(level).text(SEPARATOR);
            html.put(Tag.of("bdi"), source.directory().pathOf(subject));
        });
    }

    private String levelOf(Object level) {
        return texts.worded("level", level);
    }

    private void account(SubjectAccount account) {
        html.line().put(Tag.of("h3"), texts.of(account.isCenter() ? "subject.center" : "subject.fund"));
        FundExplanation figures = account.figures();
        long paid = account.movements().stream().filter(Movement::isPaid).count();
        html.put(Tag.of("div", "figures"), () -> {
            sum(figures.paid(), texts.of("how.lines", paid));
            sum(figures.received(), texts.of("how.lines", account.movements().size() - paid));
            sum(figures.net(), texts.explanations().formulaOf(figures.net()));
        });
        lines(account.movements());
    }

    private void sum(Explanation sum, String how) {
        html.put(Tag.of("details"), () -> {
            html.put(Tag.of("summary"), () -> {
                html.put(Tag.of("span"), texts.explanations().nameOf(sum));
                html.put(Tag.of("b"), texts.explanations().valueOf(sum));
            });
            explanations.sum(sum, how);
        });
    }

    private void lines(List<Movement> movements) {
        HtmlLines lines = new HtmlLines(html, "trade");
        lines.heading(
                texts.of("column.day"),
                texts.of("column.reference"),
                texts.of("column.counterparty"),
                texts.of("column.item"),
                texts.of("column.amount"));
        html.put(Tag.of("div", "lines"), () -> movements.forEach(movement -> line(lines, movement)));
    }

    private void line(HtmlLines lines, Movement movement) {
        if (movement.isPersonal()) {
            lines.linked(line(movement), movement.anchor());
        } else {
            lines.folded(line(movement), Tag.of("details"), () -> explanations.how(movement.how()));
        }
    }

    private Line line(Movement movement) {
        String counterparty = texts.of(
                movement.isPaid() ? "line.paid" : "line.received",
                MarketTables.nameOf(movement.counterparty(), source));
        String matter = movement.item().text();
        return new Line(
                List.of(
                        movement.entry().date().toString(),
                        movement.entry().reference(),
                        counterparty,
                        matter.isEmpty() ? texts.explanations().nameOf(movement.how()) : matter),
                Cell.money(movement.isPaid() ? movement.amount().negated() : movement.amount())
                        .text());
    }
}
