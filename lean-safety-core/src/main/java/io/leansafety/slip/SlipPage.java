package io.leansafety.slip;

import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipState;
import io.leansafety.print.Cell;
import io.leansafety.print.HtmlPage;
import io.leansafety.print.HtmlTable;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Resource;
import io.leansafety.print.Table;
import io.leansafety.print.Tag;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A slip (安全质量赔付单) or notice (安全质量检查问题交易通知单) as a page to be signed. Rules T3, T4 and T5; X52 三(三)2(4).
 *
 * <pre>{@code SlipPage.write(market.findings().document(enterprise, id).orElseThrow(), Locale.CHINESE, file);}</pre>
 */
public final class SlipPage {
    /** Who signs: the unit that gives it, the responsible subject, whoever is charged, the settlement center. */
    private static final List<String> SIGNATURES = List.of("issuer", "subject", "person", "center");

    private final SlipForm form;
    private final SlipTexts texts;
    private final HtmlWriter html;

    private SlipPage(SlipForm form, SlipTexts texts, HtmlWriter html) {
        this.form = form;
        this.texts = texts;
        this.html = html;
    }

    /**
     * Writes one HTML page that needs nothing but itself, runs no script and prints on A4.
     *
     * @param form the slip or notice
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @param to where it goes, UTF-8; the stream stays open
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static void write(SlipForm form, Locale locale, OutputStream to) {
        SlipTexts texts = SlipTexts.in(locale);
        write(List.of(form), texts, titleOf(form, texts) + " " + form.number(), to);
    }

    /**
     * Writes several as one such page, each of which begins a sheet.
     *
     * @param forms the slips and notices, in their order
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @param to where it goes, UTF-8; the stream stays open
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static void writeAll(List<SlipForm> forms, Locale locale, OutputStream to) {
        SlipTexts texts = SlipTexts.in(locale);
        write(forms, texts, texts.of("title.all"), to);
    }

    private static void write(List<SlipForm> forms, SlipTexts texts, String title, OutputStream to) {
        new HtmlPage(texts.locale(), title, Resource.text(SlipPage.class, "slip.css"))
                .write(to, html -> forms.forEach(form -> new SlipPage(form, texts, html).body(titleOf(form, texts))));
    }

    private static String titleOf(SlipForm form, SlipTexts texts) {
        return texts.of("title." + form.number().series().kind());
    }

    private void body(String title) {
        html.put(Tag.of("section", "slip"), () -> {
            html.put(Tag.of("h1"), title);
            html.put(Tag.of("div", "head"), () -> {
                field("number", form.number());
                field("issued", form.issuedOn());
            });
            finding();
            new HtmlTable(html).write(payments());
            new HtmlTable(html).write(rewards());
            notes();
            html.line().put(Tag.of("div", "signatures"), () -> SIGNATURES.forEach(this::signature));
        });
    }

    private void finding() {
        FindingFact finding = form.dossier().finding();
        html.line().put(Tag.of("div", "fields"), () -> {
            field("issuer", form.priced().subject().center().shownName());
            field("subject", form.priced().subject().shownName());
            field("day", form.priced().foundOn());
            field("finder", texts.worded("finder", finding.finder()));
            field("by", SlipTexts.nameOf(form.organization(), finding.foundBy()));
            field("offender", SlipTexts.nameOf(form.organization(), finding.offender()));
            field("location", form.dossier().location());
            field("shift", texts.worded("shift", finding.shift()));
            field("specialty", finding.specialty());
            field("quantity", quantity(finding));
            field("occurrence", finding.occurrence());
            field("catalog", form.priced().catalogOrNull());
            field(Tag.of("p", "wide"), "item", itemName());
            field(Tag.of("p", "wide"), "clause", form.item().source());
        });
    }

    private String itemName() {
        String code = String.valueOf(form.item().code());
        return form.item().title() == null ? code : code + " " + form.item().title();
    }

    private String quantity(FindingFact finding) {
        return form.item().unit() == null
                ? String.valueOf(finding.quantity())
                : finding.quantity() + " " + form.item().unit();
    }

    private void field(String what, @Nullable Object value) {
        field(Tag.of("p"), what, value);
    }

    /** What there is nothing to say of is left out. */
    private void field(Tag tag, String what, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isBlank()) {
            html.line().put(tag, () -> {
                html.put(Tag.of("span", "label"), texts.of("field." + what));
                html.put(Tag.of("bdi"), text);
            });
        }
    }

    private Table<SlipLine> payments() {
        List<SlipLine> lines = SlipLine.payments(form, texts);
        return Table.of(texts.of("payments"), lines)
                .text(texts.of("column.payer"), line -> Cell.text(line.payer()))
                .text(texts.of("column.as"), line -> Cell.text(line.as()))
                .text(texts.of("column.payee"), line -> Cell.text(line.payee()))
                .number(texts.of("column.amount"), line -> Cell.money(line.amount()))
                .summedUp(Cell.text(texts.of("total")), Cell.NONE, Cell.NONE, Cell.money(SlipLine.sumOf(lines)));
    }

    private Table<SlipLine> rewards() {
        return Table.of(texts.of("rewards"), SlipLine.rewards(form, texts))
                .text(texts.of("column.payee"), line -> Cell.text(line.payee()))
                .text(texts.of("column.as"), line -> Cell.text(line.as()))
                .text(texts.of("column.payer"), line -> Cell.text(line.payer()))
                .number(texts.of("column.amount"), line -> Cell.money(line.amount()));
    }

    private void notes() {
        SlipState state = form.dossier().state();
        if (form.priced().subjectLines().isEmpty()
                && form.priced().personLines().isEmpty()) {
            note(texts.of("nothing"));
        }
        if (!form.dossier().finding().decision().isEmpty()) {
            note(texts.of("decision"));
        }
        if (form.dossier().again() != null) {
            note(texts.of("again", form.dossier().again()));
        }
        note(texts.of("state." + state));
        if (form.dossier().reason() != null) {
            note(texts.of("reason", form.dossier().reason()));
        }
        if (state == SlipState.ISSUED) {
            note(texts.of("appeal", form.lastDay(), ChronoUnit.DAYS.between(form.issuedOn(), form.lastDay())));
        }
    }

    private void note(String text) {
        html.line().put(Tag.of("p"), () -> html.put(Tag.of("bdi"), text));
    }

    private void signature(String whose) {
        html.line().put(Tag.of("div", "signature"), () -> {
            html.put(Tag.of("h3"), texts.of("sign." + whose));
            html.put(Tag.of("p", "blank"), texts.of("sign.name"));
            html.put(Tag.of("p", "blank"), texts.of("sign.date"));
        });
    }
}
