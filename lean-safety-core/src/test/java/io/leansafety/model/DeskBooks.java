package io.leansafety.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the model knows of one enterprise: all that is worked on, its months, and what was asked under which key. */
final class DeskBooks {
    final String id;
    final TreeMap<String, DeskCase> cases = new TreeMap<>();
    final TreeMap<YearMonth, DeskMonth> months = new TreeMap<>();

    private final Supplier<LocalDate> clock;
    private final Map<String, Done> done = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    /** What came of a request. */
    record Done(List<Object> content, int number) {}

    DeskBooks(String id, Supplier<LocalDate> clock) {
        this.id = id;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.get();
    }

    /** What would come of something asked, under its key. */
    DeskAsk.Foretold foretell(DeskAsk ask) {
        Done before = done.get(ask.key());
        if (ask.isMalformed() || before == null) {
            return ask.foretell(this);
        }
        return before.content().equals(ask.content())
                ? new DeskAsk.Foretold(java.util.Set.of(), before::number)
                : DeskAsk.Foretold.refused("request-key-used");
    }

    boolean isDone(DeskAsk ask) {
        return done.containsKey(ask.key());
    }

    /** Does what is asked; gives the number of the version or step. */
    int perform(DeskAsk ask, DeskAsk.Foretold foretold) {
        int number = foretold.doing().getAsInt();
        done.putIfAbsent(ask.key(), new Done(ask.content(), number));
        return number;
    }

    int take(DeskCase next, String step, String to, String actor) {
        cases.put(next.id, next);
        next.take(step, to, actor, today());
        return next.versions.size();
    }

    /** A step that comes with another. */
    void takeAlong(DeskHazard hazard, String step, String actor) {
        String to = DeskLives.HAZARD.find(hazard.state, step).orElseThrow().to();
        hazard.take(step, to, actor, today());
    }

    @Nullable
    DeskCase find(@Nullable String id) {
        return id == null ? null : cases.get(id);
    }

    <C extends DeskCase> Optional<C> find(Class<C> type, @Nullable String id) {
        return Optional.ofNullable(find(id)).filter(type::isInstance).map(type::cast);
    }

    <C extends DeskCase> Stream<C> all(Class<C> type) {
        return cases.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** The tender that a hazard waits for. */
    Optional<DeskTender> liveTender(DeskHazard hazard) {
        return find(DeskTender.class, hazard.tender).filter(DeskTender::isLive);
    }

    boolean isToHandOver(DeskHazard hazard, String subject) {
        return hazard.isOpen()
                && hazard.subject.equals(subject)
                && liveTender(hazard).isEmpty();
    }

    /** The number behind the last of a series. */
    String nextDocument(DeskSlip slip) {
        String series = DeskCompany.center(slip.facts.subject()) + " " + today().getYear() + " "
                + (DeskPrices.isNotice(slip.facts.item()) ? "NOTICE" : "SLIP");
        return series + " " + documents.merge(series, 1, Integer::sum);
    }

    Map<String, Integer> documents() {
        return documents;
    }

    DeskMonth month(YearMonth month) {
        return months.computeIfAbsent(month, DeskMonth::new);
    }

    boolean isFrozen(LocalDate day) {
        return month(YearMonth.from(day)).isFrozen();
    }

    /** The first month that is not closed. */
    YearMonth current(YearMonth start) {
        YearMonth month = start;
        while (month(month).state.equals("CLOSED")) {
            month = month.plusMonths(1);
        }
        return month;
    }

    List<YearMonth> closedBefore(YearMonth month) {
        List<YearMonth> closed = new ArrayList<>();
        months.headMap(month).values().stream()
                .filter(before -> before.state.equals("CLOSED"))
                .forEach(before -> closed.add(before.month));
        return closed;
    }
}
