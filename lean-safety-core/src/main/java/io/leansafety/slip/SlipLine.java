package io.leansafety.slip;

import io.leansafety.organization.MarketSubject;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.value.Money;
import java.util.List;
import java.util.stream.Stream;

/** A line of the chain as it is printed. */
record SlipLine(String payer, String as, String payee, Money amount) {
    /** Who pays: subjects first, then people. */
    static List<SlipLine> payments(SlipForm form, SlipTexts texts) {
        String center = centerOf(form, texts);
        return Stream.concat(
                        form.priced().subjectLines().stream().map(line -> of(line, center, texts)),
                        form.priced().personLines().stream()
                                .filter(line -> !line.isReward())
                                .map(line -> of(form, line, center, texts)))
                .toList();
    }

    /** Who is paid. */
    static List<SlipLine> rewards(SlipForm form, SlipTexts texts) {
        String center = centerOf(form, texts);
        return form.priced().personLines().stream()
                .filter(PersonLine::isReward)
                .map(line -> new SlipLine(
                        center,
                        roleOf(line, texts),
                        SlipTexts.nameOf(form.organization(), line.person()),
                        line.amount()))
                .toList();
    }

    static Money sumOf(List<SlipLine> lines) {
        return lines.stream().map(SlipLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static SlipLine of(SubjectLine line, String center, SlipTexts texts) {
        return new SlipLine(
                line.payer().shownName(),
                texts.of("as." + line.rule().id()),
                line.beneficiary().map(MarketSubject::shownName).orElse(center),
                line.amount());
    }

    private static SlipLine of(SlipForm form, PersonLine line, String center, SlipTexts texts) {
        return new SlipLine(
                SlipTexts.nameOf(form.organization(), line.person()), roleOf(line, texts), center, line.amount());
    }

    private static String roleOf(PersonLine line, SlipTexts texts) {
        return line.role().map(role -> texts.worded("role", role)).orElseGet(() -> texts.of("as.P7"));
    }

    private static String centerOf(SlipForm form, SlipTexts texts) {
        return texts.of("center", form.priced().subject().center().shownName());
    }
}
