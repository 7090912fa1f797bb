package io.leansafety.jdbc;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a thing that the schema names is lost, as {@code index ls_entry_month}.
 *
 * @param database where
 */
record SchemaLoss(Database database) {
    /** What others hang on is lost last. */
    private static final List<String> ORDER =
            List.of("trigger", "function", "foreign key", "index", "unique", "primary key", "check", "column", "table");

    List<String> inOrder(List<String> things) {
        return things.stream()
                .sorted(comparingInt(thing -> ORDER.indexOf(kind(thing))))
                .toList();
    }

    /** A statement by which a thing is lost. */
    String of(String thing) {
        String name = thing.substring(thing.indexOf(' ') + 1);
        return switch (kind(thing)) {
            case "trigger" ->
                "drop trigger " + name + on(Database.POSTGRESQL, name, "create trigger %s [^;]* on (\\w+)");
            case "function" -> "drop function " + name;
            case "index" -> "drop index " + name + on(Database.MYSQL, name, "create index %s on (\\w+)");
            case "primary key" -> withoutKey(tableOf(name), name);
            case "foreign key", "unique", "check" -> "alter table " + tableOf(name) + " drop constraint " + name;
            case "column" -> renamed(name);
            default -> "alter table " + name + " rename to gone_" + name;
        };
    }

    /** A constraint by what it is. */
    private String kind(String thing) {
        List<String> words = Splitter.on(' ').splitToList(thing);
        return words.get(0).equals("constraint")
                ? found(words.get(1), "constraint %s (primary key|foreign key|unique|check) ")
                : words.get(0);
    }

    private String on(Database wanting, String name, String pattern) {
        return database == wanting ? " on " + found(name, pattern) : "";
    }

    private String tableOf(String constraint) {
        return found(constraint, "create table (\\w+) \\((?:(?!\\n\\)[^\\n]*;)(?s:.))*constraint %s ");
    }

    private String withoutKey(String table, String name) {
        if (database != Database.MYSQL) {
            return "alter table " + table + " drop constraint " + name;
        }
        // a column that counts by itself must be a key
        String counting = table.equals("ls_event") ? " modify id bigint not null," : "";
        return "alter table " + table + counting + " drop primary key";
    }

    /** What keys refer to can't be dropped; another name is as good as none. */
    private String renamed(String column) {
        List<String> parts = Splitter.on('.').splitToList(column);
        String renaming = database == Database.H2 ? "alter column %2$s rename to" : "rename column %2$s to";
        return ("alter table %1$s " + renaming + " gone_%2$s").formatted(parts.get(0), parts.get(1));
    }

    private String found(String name, String pattern) {
        Matcher found = Pattern.compile(pattern.formatted(name)).matcher(LeanSafetySchema.print(database));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
