package io.leansafety.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a month has of the desks, as the model gathers it. */
final class DeskGathering {
    private final DeskBooks books;
    private final YearMonth month;

    DeskGathering(DeskBooks books, YearMonth month) {
        this.books = books;
        this.month = month;
    }

    /** Findings, answered handovers and tenders as they stood at its end, but for those over before. */
    Set<Object> dossiers() {
        Set<Object> told = new HashSet<>();
        standing().map(DeskCase.Version::told).forEach(one -> {
            if (one != null) {
                told.add(one);
            }
        });
        return told;
    }

    private Stream<DeskCase.Version> standing() {
        return gathered().flatMap(one -> one.during(month).stream());
    }

    private Stream<DeskCase> gathered() {
        return books.cases.values().stream()
                .filter(one -> one instanceof DeskSlip || one instanceof DeskHandover || one instanceof DeskTender);
    }

    /** What it would settle. */
    Set<String> settled() {
        Set<String> settled = new TreeSet<>();
        gathered()
                .filter(one -> one.during(month)
                        .filter(version -> Set.of("CONFIRMED", "UPHELD", "REVISED", "ACCEPTED")
                                .contains(version.state()))
                        .isPresent())
                .forEach(one -> settled.add(one.id));
        return settled;
    }

    /** Entries that count, of the month; work of the year so far. */
    List<DeskEntry> counting() {
        return looked().filter(DeskEntry::counts).toList();
    }

    private Stream<DeskEntry> looked() {
        return books.all(DeskEntry.class).filter(entry -> isLooked(entry.kind, entry.day));
    }

    private boolean isLooked(String kind, LocalDate day) {
        YearMonth of = YearMonth.from(day);
        boolean isOfYear = of.getYear() == month.getYear() && !of.isAfter(month);
        return of.equals(month) || (DeskEntry.isWork(kind) && isOfYear);
    }

    /** How many versions of all that it looks at. */
    int versions() {
        int recorded = gathered()
                .filter(one -> one.during(month).isPresent())
                .mapToInt(one -> one.countBy(month))
                .sum();
        int entered = looked().mapToInt(entry -> entry.versions.size()).sum();
        return recorded + entered + books.month(month).wages;
    }
}
