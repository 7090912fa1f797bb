package io.leansafety.view;

import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.checklist.RiskLevel;
import io.leansafety.print.Cell;
import io.leansafety.print.HtmlWriter;
import io.leansafety.print.Tag;
import io.leansafety.print.Tint;
import java.util.List;

/** Shows risk points with their level in words and in its color (四色). Rule H3; GD3 二(二)3(1). */
record RiskColors(ViewTexts texts) {
    /** The level alone, or nothing where it has none. */
    Cell cell(RiskPoint risk) {
        return risk.level() == null
                ? Cell.NONE
                : Cell.text(texts.of("level." + risk.level())).tinted(tintOf(risk.level()));
    }

    /** How many risk points have a level, in its color where there are some. */
    Cell counted(RiskLevel level, int count) {
        return count == 0 ? Cell.count(count) : Cell.count(count).tinted(tintOf(level));
    }

    /** Writes risk points one below the other. */
    void list(HtmlWriter html, List<RiskPoint> risks) {
        if (!risks.isEmpty()) {
            html.put(
                    Tag.of("ul", "risks"),
                    () -> risks.forEach(risk -> html.put(Tag.of("li"), () -> write(html, risk))));
        }
    }

    /** Writes a level with the risk that has it. */
    void write(HtmlWriter html, RiskPoint risk) {
        level(html, risk);
        html.text(" ").put(Tag.of("bdi"), ViewTexts.nameOf(risk));
    }

    /** Writes a level alone. */
    void level(HtmlWriter html, RiskPoint risk) {
        if (risk.level() != null) {
            html.put(tintOf(risk.level()).tag(), texts.of("level." + risk.level()));
        }
    }

    private static Tint tintOf(RiskLevel level) {
        return switch (level) {
            case RED -> Tint.RED;
            case ORANGE -> Tint.ORANGE;
            case YELLOW -> Tint.YELLOW;
            case BLUE -> Tint.BLUE;
        };
    }
}
