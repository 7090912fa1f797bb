package io.leansafety.jdbc;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for everything that the statements of the schema name in what the database says it has. */
final class SchemaCheck {
    private static final Pattern CREATED = Pattern.compile("create (table|index|trigger|function) (\\w+)");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {4}(?!constraint )(\\w+) ");
    private static final Pattern CONSTRAINT = Pattern.compile("(?m)^ {4}constraint (\\w+) ");

    private static final String TRIGGER = "trigger ";
    private static final String MAY_MAKE_TRIGGERS = """
            select 1 from (
                select grantee, privilege_type, database() as of_schema from information_schema.user_privileges
                union all
                select grantee, privilege_type, table_schema from information_schema.schema_privileges
                union all
                select grantee, privilege_type, table_schema from information_schema.table_privileges
            ) granted
            where privilege_type = 'TRIGGER' and database() like of_schema
                and replace(grantee, '''', '') = current_user()
            limit 1""";

    private SchemaCheck() {}

    static List<String> missing(Sql sql, String statements) {
        Set<String> there = there(sql);
        boolean seesTriggers = seesTriggers(sql, there);
        return named(statements).stream()
                .filter(name -> seesTriggers || !name.startsWith(TRIGGER))
                .filter(name -> !there.contains(Ascii.toLowerCase(name)))
                .toList();
    }

    /** MariaDB shows triggers to whoever may make some; the application's user should not. */
    private static boolean seesTriggers(Sql sql, Set<String> there) {
        return sql.database() != Database.MYSQL
                || there.stream().anyMatch(name -> name.startsWith(TRIGGER))
                || sql.first(MAY_MAKE_TRIGGERS, Row::integer).isPresent();
    }

    /** The tables that the statements make. */
    static Set<String> tables(String statements) {
        return TABLE.matcher(statements).results().map(table -> table.group(1)).collect(Collectors.toSet());
    }

    /** Everything that the statements make, as {@code table x}, {@code column x.y}, in their order. */
    private static List<String> named(String statements) {
        List<String> named = new ArrayList<>();
        for (Matcher created = CREATED.matcher(statements); created.find(); ) {
            named.add(created.group(1) + " " + created.group(2));
        }
        for (Matcher table = TABLE.matcher(statements); table.find(); ) {
            for (Matcher column = COLUMN.matcher(table.group(2)); column.find(); ) {
                named.add("column " + table.group(1) + "." + column.group(1));
            }
        }
        for (Matcher constraint = CONSTRAINT.matcher(statements); constraint.find(); ) {
            named.add("constraint " + constraint.group(1));
        }
        return named;
    }

    private static Set<String> there(Sql sql) {
        Set<String> there = new HashSet<>();
        for (String query : queries(sql.database())) {
            there.addAll(sql.list(query, row -> Ascii.toLowerCase(row.text())));
        }
        return there;
    }

    private static List<String> queries(Database database) {
        return switch (database) {
            case POSTGRESQL ->
                List.of(
                        "select 'table ' || table_name from information_schema.tables where table_schema = current_schema()",
                        "select 'column ' || table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = current_schema()",
                        "select 'constraint ' || conname from pg_constraint"
                                + " where connamespace = current_schema()::regnamespace",
                        "select 'index ' || indexname from pg_indexes where schemaname = current_schema()",
                        "select 'trigger ' || tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                                + " where c.relnamespace = current_schema()::regnamespace and tgenabled <> 'D'",
                        "select 'function ' || proname from pg_proc where pronamespace = current_schema()::regnamespace");
            case MYSQL ->
                List.of(
                        "select concat('table ', table_name) from information_schema.tables"
                                + " where table_schema = database()",
                        "select concat('column ', table_name, '.', column_name) from information_schema.columns"
                                + " where table_schema = database()",
                        // a primary key has no name of its own there
                        "select concat('constraint ', if(constraint_type = 'PRIMARY KEY', concat(table_name, '_key'),"
                                + " constraint_name)) from information_schema.table_constraints"
                                + " where table_schema = database()",
                        "select concat('index ', index_name) from information_schema.statistics"
                                + " where table_schema = database()",
                        "select concat('trigger ', trigger_name) from information_schema.triggers"
                                + " where trigger_schema = database()");
            case H2 ->
                List.of(
                        "select 'table ' || table_name from information_schema.tables where table_schema = schema()",
                        "select 'column ' || table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = schema()",
                        "select 'constraint ' || constraint_name from information_schema.table_constraints"
                                + " where table_schema = schema()",
                        "select 'index ' || index_name from information_schema.indexes where table_schema = schema()");
        };
    }
}
