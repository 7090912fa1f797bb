package io.leansafety.view;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.view.CardEntry.Block;
import java.util.List;

/** Writes a card: whose it is, the duties, the locations with their items, as large as all of it fits on a page. */
final class CardSection {
    private static final Tag LINE = Tag.of("li");
    /** It stands on the right, beside the first line. */
    private static final Tag DUE = Tag.of("b", "due");

    private final ViewTexts texts;
    private final HtmlWriter html;
    private final RiskColors colors;

    CardSection(ViewTexts texts, HtmlWriter html) {
        this.texts = texts;
        this.html = html;
        this.colors = new RiskColors(texts);
    }

    void write(PostCard card) {
        CardContent content = new CardContent(card, texts);
        CardFit fit = CardFit.of(content);
        String css = String.join(" ", "card", fit.size().css(), fit.isOnePage() ? "whole" : "long");
        html.line().put(Tag.of("section", css), () -> {
            html.put(Tag.of("header"), () -> heading(card, content));
            if (!fit.isOnePage()) {
                html.put(Tag.of("p", "note"), texts.of("card.long"));
            }
            html.put(Tag.of("div", "columns"), () -> {
                duty(content.duties());
                inspection(content.places());
            });
        });
    }

    private void heading(PostCard card, CardContent content) {
        html.put(
                Tag.of("p", "sub"),
                texts.of(
                        "card.kind",
                        ViewTexts.companyOf(card.post().subject()),
                        card.period(),
                        card.period().last()));
        html.put(Tag.of("h2"), () -> {
            html.put(Tag.of("bdi"), card.post().name()).text(" ");
            html.put(
                    Tag.of("small"),
                    () -> html.put(Tag.of("bdi"), ViewTexts.pathOf(card.post().subject())));
        });
        content.about().forEach(line -> html.put(Tag.of("p", line.css()), () -> html.put(Tag.of("bdi"), line.text())));
    }

    private void duty(List<Block> duties) {
        html.line().put(Tag.of("h3"), texts.of("card.duty", sizeOf(duties)));
        if (!duties.isEmpty()) {
            html.put(Tag.of("p", "soft"), texts.of("card.scoring"));
            duties.forEach(duty -> block(duty, Tag.of("ol", "clauses")));
        }
    }

    private void inspection(List<Block> places) {
        html.line().put(Tag.of("h3"), texts.of("card.inspection", places.size(), sizeOf(places)));
        places.forEach(place -> block(place, Tag.of("ol")));
    }

    private static int sizeOf(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.entries().size()).sum();
    }

    private void block(Block block, Tag list) {
        if (block.isHeaded()) {
            html.line().put(Tag.of("h4"), () -> body(block.head()));
        }
        colors.list(html, block.head().risks());
        if (!block.entries().isEmpty()) {
            html.put(list, () -> block.entries().forEach(this::entry));
        }
    }

    private void entry(CardEntry entry) {
        html.line().put(LINE, () -> {
            html.put(Tag.of("span", "no"), entry.number()).text(" ");
            html.put(Tag.of("div"), () -> {
                entry.risks().forEach(risk -> html.put(DUE, () -> colors.level(html, risk)));
                body(entry);
            });
        });
    }

    private void body(CardEntry entry) {
        part(DUE, entry.due());
        part(Tag.of("bdi", "what"), entry.text());
        part(Tag.of("bdi"), entry.detail());
        part(Tag.of("bdi", "soft"), entry.remark());
    }

    private void part(Tag tag, String text) {
        if (!text.isEmpty()) {
            html.put(tag, text).text(" ");
        }
    }
}
