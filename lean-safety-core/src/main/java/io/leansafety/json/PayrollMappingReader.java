package io.leansafety.json;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.statement.PayrollMapping;
import io.leansafety.statement.PayrollMapping.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a payroll sheet shows, {@code lean-safety-payroll/1}. */
final class PayrollMappingReader {
    private static final String FORMAT = "lean-safety-payroll/1";

    private final DocumentReader in;
    private final Set<String> headers = new HashSet<>();

    private PayrollMappingReader(DocumentReader in) {
        this.in = in;
    }

    /** Reads the columns; those that are wrong are left out. */
    static List<Column> read(DocumentReader in) {
        return new PayrollMappingReader(in).read();
    }

    private List<Column> read() {
        Place root = Place.in(Document.MAPPING);
        var mapping = new Object() {
            @Nullable
            String format;

            List<Column> columns = List.of();
        };
        in.object(root, (name, place) -> {
            switch (name) {
                case "format" -> mapping.format = in.text(place);
                case "columns" -> mapping.columns = in.list(place, this::column);
                default -> in.unknown(name, place);
            }
        });
        in.checkFormat(mapping.format, FORMAT, root.field("format"));
        if (mapping.columns.isEmpty() && !in.problems().isDoubtful(root.field("columns"))) {
            in.problems().error("no-columns", RuleId.EXCHANGE, root.field("columns"));
        }
        return mapping.columns;
    }

    private @Nullable Column column(Place here) {
        var column = new Object() {
            @Nullable
            String header;

            @Nullable
            String figure;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "header" -> column.header = header(place);
                case "figure" -> column.figure = figure(place);
                default -> in.unknown(name, place);
            }
        });
        require(column.header, here.field("header"));
        require(column.figure, here.field("figure"));
        return column.header == null || column.figure == null ? null : new Column(column.header, column.figure);
    }

    private void require(@Nullable String value, Place field) {
        if (value == null) {
            in.problems().missing(field);
        }
    }

    private @Nullable String header(Place here) {
        String header = in.text(here);
        if (header != null && !headers.add(header)) {
            in.problems().error("duplicate-entry", RuleId.EXCHANGE, here, "was", header);
        }
        return header;
    }

    private @Nullable String figure(Place here) {
        String figure = in.text(here);
        if (figure == null || PayrollMapping.figures().contains(figure)) {
            return figure;
        }
        in.problems().error("unknown-value", RuleId.EXCHANGE, here, "was", figure, "values", PayrollMapping.figures());
        return null;
    }
}
