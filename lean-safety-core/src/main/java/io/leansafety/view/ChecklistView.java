package io.leansafety.view;

import io.leansafety.print.HtmlPage;
import io.leansafety.print.Resource;
import io.leansafety.print.SheetWriter;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A view of a company's checklists on paper: a list per enterprise, a table per workshop, a card per post. Rule C3; GD3
 * 二(三)3(1).
 *
 * <pre>{@code ChecklistView.of(EnterpriseList.of(checklists), Locale.CHINESE).writeHtml(file);}</pre>
 *
 * <p>Streams that are written stay open; a failure to write throws {@link java.io.UncheckedIOException}.
 */
public final class ChecklistView {
    private final Printout printout;
    private final Locale locale;

    private ChecklistView(Printout printout, Locale locale) {
        this.printout = printout;
        this.locale = locale;
    }

    /**
     * Returns the list of an enterprise (一企一清单).
     *
     * @param list the list
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the view
     */
    public static ChecklistView of(EnterpriseList list, Locale locale) {
        ViewTexts texts = ViewTexts.in(locale);
        return new ChecklistView(new EnterprisePrintout(list, texts), texts.locale());
    }

    /**
     * Returns the table of a workshop (一车间一表格).
     *
     * @param table the table
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the view
     */
    public static ChecklistView of(WorkshopTable table, Locale locale) {
        ViewTexts texts = ViewTexts.in(locale);
        return new ChecklistView(new WorkshopPrintout(table, texts), texts.locale());
    }

    /**
     * Returns cards of posts (一岗一对照卡), each on a page of its own.
     *
     * @param cards the cards
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return the view
     */
    public static ChecklistView of(List<PostCard> cards, Locale locale) {
        ViewTexts texts = ViewTexts.in(locale);
        return new ChecklistView(new CardPrintout(List.copyOf(cards), texts), texts.locale());
    }

    /**
     * Writes one HTML page that needs nothing but itself, runs no script and prints on A4.
     *
     * @param to where it goes, UTF-8
     */
    public void writeHtml(OutputStream to) {
        String styleSheet = Resource.text(ChecklistView.class, "view.css");
        new HtmlPage(locale, printout.title(), styleSheet).write(to, printout::page);
    }

    /**
     * Writes the same as a workbook, {@code .xlsx}: numbers are numbers, and what somebody wrote is never a formula. Needs
     * fastexcel.
     *
     * @param to where it goes
     */
    public void writeWorkbook(OutputStream to) {
        SheetWriter.write(to, printout::sheets);
    }
}
