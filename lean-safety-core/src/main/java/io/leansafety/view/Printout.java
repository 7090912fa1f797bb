package io.leansafety.view;

import io.leansafety.print.HtmlWriter;
import io.leansafety.print.SheetWriter;

/** A view in words, for a page and for a workbook. */
interface Printout {
    String title();

    void page(HtmlWriter html);

    void sheets(SheetWriter sheets);
}
