package io.leansafety.cli;

import io.leansafety.cli.play.Comparison;
import io.leansafety.cli.play.Comparison.Row;
import io.leansafety.cli.play.Told;
import io.leansafety.ledger.Verification;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.value.PersonId;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a play line by line, what many do on a day in one line, and shows at the end what it came to. */
final class PlayReport {
    /** What is refused for want of a role is less of a lesson than what is refused whoever one is. */
    private static final String NO_ROLE = "role-needed";

    private final Texts texts;
    private final PrintStream to;
    private final boolean isQuiet;
    private final ProblemTexts sentences;
    private final Map<String, Routine> routines = new LinkedHashMap<>();
    private LocalDate day = LocalDate.MIN;
    private int acts;
    private int refusals;

    PlayReport(Texts texts, PrintStream to, boolean isQuiet) {
        this.texts = texts;
        this.to = to;
        this.isQuiet = isQuiet;
        this.sentences = ProblemTexts.in(texts.locale());
    }

    /** What many did on a day. */
    private static final class Routine {
        private final Set<PersonId> people = new TreeSet<>();
        private int times;
    }

    void hear(Told told) {
        if (!told.day().equals(day) || !told.isRoutine()) {
            flush();
        }
        day = told.day();
        if (told.isRoutine()) {
            acts++;
            Routine routine = routines.computeIfAbsent(told.what(), any -> new Routine());
            routine.people.add(told.who());
            routine.times++;
        } else {
            say(told);
        }
    }

    private void say(Told told) {
        String sentence = texts.of("play." + told.what(), told.values().toArray());
        if (told.isRefused()) {
            refusals++;
            say("play.refused", told.who(), told.where(), sentence, sentences.textOf(reason(told)));
        } else {
            acts++;
            say("play.line", told.who(), told.where(), sentence);
        }
    }

    private static Problem reason(Told told) {
        return told.refusals().stream()
                .filter(problem -> !problem.code().equals(NO_ROLE))
                .findFirst()
                .orElseGet(() -> told.refusals().get(0));
    }

    /** Tells what many did, which no more of that day comes of. */
    void flush() {
        routines.forEach((what, routine) -> {
            String people = routine.people.stream().map(PersonId::value).collect(Collectors.joining(" "));
            say("play.routine", people, texts.of("play." + what, routine.times));
        });
        routines.clear();
    }

    private void say(String key, Object... values) {
        if (!isQuiet) {
            to.println(DisplayText.escaped(day + "  " + texts.of(key, values)));
        }
    }

    void print(Comparison comparison) {
        to.println();
        to.println(texts.of("play.compared", comparison.period()));
        new Table<Row>()
                .text(texts.of("column.figure"), row -> texts.of("figure." + row.figure()))
                .number(texts.of("column.played"), Row::played)
                .number(texts.of("column.filed"), Row::filed)
                .text(texts.of("column.equal"), row -> texts.of("play." + row.equality()))
                .print(comparison.rows(), to);
        comparison
                .corrected()
                .forEach((person, amount) ->
                        to.println(texts.of("play.corrected", person, amount, comparison.period())));
    }

    void printEnd(boolean isEqual, RunStore kept, @Nullable StoreOptions store) {
        Verification journal = kept.market().journal().verify(kept.enterprise());
        to.println();
        to.println(texts.of("play.told", acts, refusals, journal.entries()));
        to.println(texts.of(isEqual ? "play.equal" : "play.different"));
        if (store != null) {
            to.println(DisplayText.escaped(texts.of("play.look", store, kept.enterprise())));
        }
    }
}
