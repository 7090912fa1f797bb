package io.leansafety.view;

import com.google.common.collect.Iterables;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.Location.RiskPoint;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.print.Wording;
import io.leansafety.value.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What views say in one language, Chinese or English: names, and the entries of checklists in words. */
final class ViewTexts {
    private static final ViewTexts ENGLISH = new ViewTexts(Locale.ENGLISH);
    private static final ViewTexts CHINESE = new ViewTexts(Locale.SIMPLIFIED_CHINESE);
    private static final String BELOW = " › ";

    private final Wording wording;

    private ViewTexts(Locale locale) {
        this.wording = Wording.load(ViewTexts.class, "view", locale);
    }

    /** Chinese in any script or region is Chinese, everything else English. */
    static ViewTexts in(Locale locale) {
        return Wording.isChinese(locale) ? CHINESE : ENGLISH;
    }

    Locale locale() {
        return wording.locale();
    }

    /** The text of a key, with {@code %s} for each value. */
    String of(String key, Object... values) {
        return wording.of(key, values);
    }

    static String nameOf(MarketSubject subject) {
        return subject.shownName();
    }

    /** What the company of a subject is called. */
    static String companyOf(MarketSubject subject) {
        return nameOf(subject.path().get(0));
    }

    /** The names from the company down, as {@code 新升公司 › 一分公司 › 下料班}. */
    static String wholePathOf(MarketSubject subject) {
        return joined(subject.path());
    }

    /** The names from below the company down, as {@code 一分公司 › 下料班}; the company's own for itself. */
    static String pathOf(MarketSubject subject) {
        return joined(Iterables.skip(subject.path(), subject.parent().isEmpty() ? 0 : 1));
    }

    private static String joined(Iterable<MarketSubject> path) {
        return String.join(BELOW, Iterables.transform(path, ViewTexts::nameOf));
    }

    static String nameOf(Person person) {
        return person.name().filter(name -> !name.isBlank()).orElse(person.id().value());
    }

    static String nameOf(Location location) {
        String name = location.name();
        return name == null || name.isBlank() ? textOf(location.id()) : name;
    }

    /** The post, with its subject where that is neither the company nor known, as {@code 下料班 班长}. */
    static String nameOf(Post post, MarketSubject known) {
        return nameOf(post.subject(), post.name(), known);
    }

    /** The post of a person in the same way; the subject alone where none is known. */
    static String postOf(Person person, MarketSubject known) {
        return nameOf(person.subject(), person.post().orElse(""), known);
    }

    private static String nameOf(MarketSubject subject, String post, MarketSubject known) {
        boolean isClear = subject.equals(known) || subject.parent().isEmpty();
        return isClear ? post : (nameOf(subject) + " " + post).strip();
    }

    /** What a risk is, or its id where nobody said. */
    static String nameOf(RiskPoint risk) {
        return risk.title() == null || risk.title().isBlank() ? textOf(risk.id()) : risk.title();
    }

    String namesOf(List<Person> people) {
        return people.stream().map(ViewTexts::nameOf).collect(Collectors.joining(of("comma")));
    }

    /** What was said, or nothing where nobody did. */
    static String textOf(@Nullable Object said) {
        return said == null ? "" : said.toString();
    }

    /** How often an act is due, as {@code 每月4次}. */
    String dueOf(DutyClause clause) {
        return clause.required() == null || clause.period() == null
                ? ""
                : of("due." + clause.period(), clause.required());
    }

    /** What an act is worth, as {@code 20分}. */
    String worthOf(DutyClause clause) {
        return clause.weight() == null ? "" : of("worth", decimal(clause.weight()));
    }

    /** How points are lost, where it is not in proportion. */
    String scoringOf(DutyClause clause) {
        return clause.penalty() == null ? "" : of("scoring.PER_MISS", decimal(clause.penalty()));
    }

    String basisOf(DutyClause clause) {
        return String.join(of("semicolon"), clause.basis());
    }

    /** Points without the zeros that say nothing. */
    private static String decimal(Points points) {
        return new BigDecimal(points.toString()).stripTrailingZeros().toPlainString();
    }

    /** Within what time, as {@code 每7天}. */
    String cycleOf(CoverageRule rule) {
        return rule.cycle() == null ? "" : of("cycle." + rule.cycle(), textOf(rule.days()));
    }

    /** Within what time a location is inspected; by whom, where several people have several cycles. */
    String cyclesOf(List<Shared<CoverageRule>> cycles) {
        return cycles.stream()
                .map(cycle -> (cycles.size() == 1 ? "" : namesOf(cycle.people()) + " ") + cycleOf(cycle.entry()))
                .collect(Collectors.joining(of("semicolon")));
    }

    /** How wide an item looks and for which specialty, as {@code 点 通风}. */
    String scopeOf(InspectionItem item) {
        return Stream.of(of("layer." + item.layer()), textOf(item.specialty()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The visits of a month by shift, as {@code 早10 中3 夜3}; a shift of which none is asked is left out. */
    String frequencyOf(Map<Shift, Integer> visits) {
        return visits.entrySet().stream()
                .filter(shift -> shift.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(shift -> of("visits." + shift.getKey(), shift.getValue()))
                .collect(Collectors.joining(" "));
    }
}
