package io.leansafety.workbook;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 and nothing else, to see CSV files as another program does. */
final class RawCsv {
    private RawCsv() {}

    static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDoubled = isQuoted && c == '"' && text.startsWith("\"\"", i);
            if (isDoubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (isQuoted || (c != ',' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }
}
