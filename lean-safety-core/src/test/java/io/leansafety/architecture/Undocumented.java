package io.leansafety.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds public types, methods and constructors without a comment in a source that the formatter has laid out: what
 * belongs to a type stands four spaces deeper than the type, and nothing else does.
 *
 * <p>A method that overrides, and the compact constructor of a record that has a comment of its own, need none.
 */
final class Undocumented {
    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|record|enum|@interface) (\\w+)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*\\(");

    private final List<String> lines;
    private final Deque<Type> open = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    private record Type(String name, boolean isInterface, boolean isShown) {}

    private Undocumented(Source source) {
        this.lines = source.lines();
    }

    static List<String> in(Source source) {
        Undocumented search = new Undocumented(source);
        for (int i = 0; i < search.lines.size(); i++) {
            search.read(i);
        }
        return search.found;
    }

    private void read(int at) {
        String line = lines.get(at);
        int depth = line.length() - line.stripLeading().length();
        String text = line.strip();
        if (text.equals("}") && depth == 4 * (open.size() - 1)) {
            open.pop();
            return;
        }
        if (text.isEmpty() || depth != 4 * open.size() || isNoDeclaration(text)) {
            return;
        }
        String header = header(at);
        Matcher type = TYPE.matcher(header);
        boolean isShown = isShown(header);
        if (type.find() && !header.substring(0, type.start()).contains("(")) {
            require(isShown, at, type.group(2));
            if (!header.endsWith("{}")) {
                open.push(new Type(type.group(2), header.contains("interface " + type.group(2)), isShown));
            }
        } else if (!open.isEmpty()) {
            Matcher member = MEMBER.matcher(header);
            boolean isField = header.contains("=")
                    && !header.substring(0, header.indexOf('=')).contains("(");
            if (!isField && member.find()) {
                require(isShown, at, open.element().name() + "." + member.group(1));
            }
        }
    }

    /** A part of a comment, or an annotation on a line of its own. */
    private static boolean isNoDeclaration(String text) {
        return text.startsWith("*") || text.startsWith("/") || text.startsWith("@");
    }

    /** A declaration up to its body, over as many lines as it takes. */
    private String header(int at) {
        StringBuilder header = new StringBuilder();
        for (int i = at; i < lines.size(); i++) {
            header.append(lines.get(i).strip()).append(' ');
            String text = lines.get(i);
            if (text.endsWith("{") || text.endsWith("}") || text.endsWith(";")) {
                break;
            }
        }
        return header.toString().strip();
    }

    private boolean isShown(String header) {
        boolean isInterfaceMember = !open.isEmpty() && open.element().isInterface() && !header.startsWith("private ");
        boolean isAllShown = open.stream().allMatch(Type::isShown);
        return isAllShown && (header.startsWith("public ") || isInterfaceMember);
    }

    private void require(boolean isShown, int at, String name) {
        int above = at - 1;
        boolean overrides = false;
        while (above >= 0 && lines.get(above).strip().startsWith("@")) {
            overrides |= lines.get(above).strip().equals("@Override");
            above--;
        }
        boolean hasComment = above >= 0 && lines.get(above).strip().endsWith("*/") && isJavadoc(above);
        if (isShown && !overrides && !hasComment) {
            found.add(name);
        }
    }

    private boolean isJavadoc(int end) {
        int start = end;
        while (start > 0 && !lines.get(start).strip().startsWith("/*")) {
            start--;
        }
        return lines.get(start).strip().startsWith("/**");
    }
}
