package io.leansafety.view;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.SheetWriter;
import java.util.List;

/** Writes cards of posts, each on a page of its own. */
record CardPrintout(List<PostCard> cards, ViewTexts texts) implements Printout {
    @Override
    public String title() {
        return cards.size() == 1
                ? texts.of("card.title", nameOf(cards.get(0).post()))
                : texts.of("cards.title", cards.size());
    }

    private static String nameOf(Post post) {
        return ViewTexts.nameOf(post.subject()) + " " + post.name();
    }

    @Override
    public void page(HtmlWriter html) {
        CardSection section = new CardSection(texts, html);
        cards.forEach(section::write);
    }

    @Override
    public void sheets(SheetWriter sheets) {
        CardTables tables = new CardTables(cards, texts);
        sheets.writeEvenIfEmpty(tables.clauses());
        sheets.writeEvenIfEmpty(tables.items());
        sheets.write(tables.frequencies());
    }
}
