package io.leansafety.json;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.checklist.ChecklistReview;
import io.leansafety.checklist.ChecklistTemplate;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyCheck;
import io.leansafety.roster.RosterCheck;
import io.leansafety.roster.RosterFacts;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.BroughtForward;
import io.leansafety.settlement.CompanyOutlook;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.LeaderScores;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.PastMonth;
import io.leansafety.settlement.Publication;
import io.leansafety.settlement.ResolvedMonth;
import io.leansafety.settlement.ResolvedYear;
import io.leansafety.settlement.YearFacts;
import io.leansafety.settlement.YearSettlement;
import io.leansafety.statement.PayrollMapping;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The exchange format, in and out.
 *
 * <pre>{@code
 * Outcome<ResolvedMonth> month = Exchange.resolveMonth(PolicySource.of(policyFile), monthFile);
 * Exchange.writeResult(month.orElseThrow().settle(), Locale.CHINESE, resultFile);
 * }</pre>
 *
 * <p>Streams that are read are closed; streams that are written stay open. A failure to read or write throws {@link
 * java.io.UncheckedIOException}; what is wrong with what was read is a problem.
 */
public final class Exchange {
    private Exchange() {}

    /**
     * Reads a policy and checks it.
     *
     * @param document the text of a {@code lean-safety-policy/1}
     * @return the policy, or everything that is wrong with it
     */
    public static Outcome<Policy> readPolicy(InputStream document) {
        Problems problems = new Problems();
        Optional<Policy> policy = PolicySource.of(document).policy(problems);
        policy.ifPresent(read -> PolicyCheck.check(read, problems));
        return Outcome.of(problems, policy::orElseThrow);
    }

    /**
     * Reads the facts of a month. Only their form is checked; {@link ResolvedMonth} checks what they mean.
     *
     * @param document the text of a {@code lean-safety-month/1}
     * @return the facts, or everything that is wrong with their form
     */
    public static Outcome<MonthFacts> readMonth(InputStream document) {
        Problems problems = new Problems();
        Optional<MonthFacts> facts = month(document, problems);
        return Outcome.of(problems, facts::orElseThrow);
    }

    /**
     * Reads the facts of a month that was made from something else, of which some problems are known already, and with
     * a policy checks what they mean as well: everything that is wrong comes back together, each thing once.
     *
     * @param document the text of a {@code lean-safety-month/1}
     * @param policy the policy; without one only the form is checked
     * @param known what was found wrong before, at places of the month
     * @return the facts, or everything that is wrong with policy and month
     */
    public static Outcome<MonthFacts> checkMonth(
            InputStream document, Optional<PolicySource> policy, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        Optional<Policy> readPolicy = policy.flatMap(source -> source.policy(problems));
        Optional<MonthFacts> facts = month(document, problems);
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            return Outcome.of(problems, facts::orElseThrow);
        }
        return ResolvedMonth.of(readPolicy.get(), facts.get(), problems.list())
                .flatMap(resolved -> new Outcome.Accepted<>(facts.get(), List.of()));
    }

    /**
     * Reads the checklists of a company. Only their form is checked; {@link ResolvedChecklists} looks up what they refer
     * to.
     *
     * @param document the text of a {@code lean-safety-checklists/1}
     * @return the checklists with their organization, or everything that is wrong with their form
     */
    public static Outcome<ChecklistFacts> readChecklists(InputStream document) {
        Problems problems = new Problems();
        Optional<ChecklistFacts> facts = checklists(document, problems);
        return Outcome.of(problems, facts::orElseThrow);
    }

    /**
     * Reads checklists that were made from something else, of which some problems are known already, and with a policy
     * looks up what they refer to: everything that is wrong comes back together, each thing once.
     *
     * @param document the text of a {@code lean-safety-checklists/1}
     * @param policy the policy; without one only the form is checked
     * @param known what was found wrong before, at places of the checklists
     * @return the checklists, or everything that is wrong with policy and checklists
     */
    public static Outcome<ChecklistFacts> checkChecklists(
            InputStream document, Optional<PolicySource> policy, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        Optional<Policy> readPolicy = policy.flatMap(source -> source.policy(problems));
        Optional<ChecklistFacts> facts = checklists(document, problems);
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            return Outcome.of(problems, facts::orElseThrow);
        }
        return ResolvedChecklists.of(readPolicy.get(), facts.get(), problems.list())
                .flatMap(resolved -> new Outcome.Accepted<>(facts.get(), List.of()));
    }

    /**
     * Reads checklists and looks up what they refer to: everything that is wrong with policy and checklists comes back
     * together.
     *
     * @param policy the policy
     * @param document the text of a {@code lean-safety-checklists/1}
     * @return the checklists, or everything that is wrong
     */
    public static Outcome<ResolvedChecklists> resolveChecklists(PolicySource policy, InputStream document) {
        Problems problems = new Problems();
        Optional<Policy> readPolicy = policy.policy(problems);
        Optional<ChecklistFacts> facts = checklists(document, problems);
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            readPolicy.ifPresent(read -> PolicyCheck.check(read, problems));
            return new Outcome.Refused<>(problems.errors());
        }
        return ResolvedChecklists.of(readPolicy.get(), facts.get(), problems.list());
    }

    /**
     * Reads a template of checklists; those that ship with the library are found by {@link Templates}. Rule C4.
     *
     * @param document the text of a {@code lean-safety-template/1}
     * @return the template, or everything that is wrong with it
     */
    public static Outcome<ChecklistTemplate> readTemplate(InputStream document) {
        Problems problems = new Problems();
        Optional<ChecklistTemplate> template =
                DocumentReader.read(document, Document.TEMPLATE, problems, TemplateReader::read);
        return Outcome.of(problems, template::orElseThrow);
    }

    /**
     * Reads checklists and reviews them: what is wrong with policy and checklists in form, and what the review finds, come
     * back together. Rules C1.1 to C1.10.
     *
     * @param policy the policy
     * @param document the text of a {@code lean-safety-checklists/1}
     * @return errors and warnings, in the order of the document; none if all is well
     */
    public static List<Problem> reviewChecklists(PolicySource policy, InputStream document) {
        Problems problems = new Problems();
        Optional<Policy> readPolicy = policy.policy(problems);
        Optional<ChecklistFacts> facts = checklists(document, problems);
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            readPolicy.ifPresent(read -> PolicyCheck.check(read, problems));
            return problems.list();
        }
        return ChecklistReview.of(readPolicy.get(), facts.get(), problems.list());
    }

    /**
     * Reads the facts of a year. Only their form is checked; {@link ResolvedYear} checks what they mean.
     *
     * @param document the text of a {@code lean-safety-year/1}
     * @return the facts, or everything that is wrong with their form
     */
    public static Outcome<YearFacts> readYear(InputStream document) {
        Problems problems = new Problems();
        Optional<YearFacts> facts = year(document, problems);
        return Outcome.of(problems, facts::orElseThrow);
    }

    /**
     * Reads what later months need of a result.
     *
     * @param document the text of a {@code lean-safety-result/1}
     * @param name how problems name it
     * @return the past month, or everything that is wrong with its form
     */
    public static Outcome<PastMonth> readResult(InputStream document, Document name) {
        Problems problems = new Problems();
        Optional<PastMonth> past = past(document, name, problems);
        return Outcome.of(problems, past::orElseThrow);
    }

    /**
     * Reads what a payroll sheet shows.
     *
     * @param document the text of a {@code lean-safety-payroll/1}
     * @return the mapping, or everything that is wrong with it
     */
    public static Outcome<PayrollMapping> readPayrollMapping(InputStream document) {
        Problems problems = new Problems();
        List<PayrollMapping.Column> columns = DocumentReader.read(
                        document, Document.MAPPING, problems, PayrollMappingReader::read)
                .orElse(List.of());
        return Outcome.of(problems, () -> new PayrollMapping(columns));
    }

    /**
     * Reads a roster. Only its form is checked; {@link RosterCheck} checks it against what is asked.
     *
     * @param document the text of a {@code lean-safety-roster/1}
     * @return the roster and who is absent, or everything that is wrong with their form
     */
    public static Outcome<RosterFacts> readRoster(InputStream document) {
        Problems problems = new Problems();
        Optional<RosterFacts> facts = DocumentReader.read(document, Document.ROSTER, problems, RosterReader::read)
                .flatMap(read -> read);
        return Outcome.of(problems, facts::orElseThrow);
    }

    /**
     * Reads and resolves a month: everything that is wrong with policy and month, in form and in meaning, comes back
     * together.
     *
     * @param policy the policy
     * @param month the text of a {@code lean-safety-month/1}
     * @return the month, or everything that is wrong
     */
    public static Outcome<ResolvedMonth> resolveMonth(PolicySource policy, InputStream month) {
        return resolveMonth(policy, month, Optional.empty());
    }

    /**
     * Reads and resolves a month with what the month before carried forward.
     *
     * @param policy the policy
     * @param month the text of a {@code lean-safety-month/1}
     * @param previous the text of the {@code lean-safety-result/1} of the month before
     * @return the month, or everything that is wrong
     */
    public static Outcome<ResolvedMonth> resolveMonth(
            PolicySource policy, InputStream month, Optional<InputStream> previous) {
        return month(policy, month, previous, ResolvedMonth::of);
    }

    /**
     * Reads a month as far as it is known and says what everybody who has checklists in it still has to do. Rules A1 and
     * A4.
     *
     * @param policy the policy
     * @param month the text of a {@code lean-safety-month/1} with checklists, visits and duty work
     * @param checklists the text of a {@code lean-safety-checklists/1} to go by instead of the month's own checklists
     * @param day the day from which to look ahead
     * @return the outlook, or everything that is wrong
     */
    public static Outcome<CompanyOutlook> outlook(
            PolicySource policy, InputStream month, Optional<InputStream> checklists, LocalDate day) {
        Problems problems = new Problems();
        Optional<Policy> readPolicy = policy.policy(problems);
        Optional<ChecklistFacts> lists = checklists.flatMap(document -> checklists(document, problems));
        Optional<MonthFacts> facts = month(month, problems)
                .map(read -> lists.map(other -> read.withChecklists(other.checklists()))
                        .orElse(read));
        if (readPolicy.isEmpty() || facts.isEmpty() || lists.isPresent() != checklists.isPresent()) {
            readPolicy.ifPresent(read -> PolicyCheck.check(read, problems));
            return new Outcome.Refused<>(problems.errors());
        }
        // what is wrong with checklists of their own is told there, and not as if the month had said it
        Optional<Outcome<ResolvedChecklists>> own =
                lists.map(other -> ResolvedChecklists.of(readPolicy.get(), other, problems.list()));
        if (own.isPresent() && own.get() instanceof Outcome.Refused<ResolvedChecklists> refused) {
            return new Outcome.Refused<>(refused.problems());
        }
        return CompanyOutlook.on(day, readPolicy.get(), facts.get(), problems.list());
    }

    /**
     * Reads, resolves and settles a month so that every figure can be explained. Rule S10.
     *
     * @param policy the policy
     * @param month the text of a {@code lean-safety-month/1}
     * @param previous the text of the {@code lean-safety-result/1} of the month before
     * @return the month, or everything that is wrong
     */
    public static Outcome<ExplainedMonth> explainMonth(
            PolicySource policy, InputStream month, Optional<InputStream> previous) {
        return month(policy, month, previous, ExplainedMonth::of);
    }

    /** What is made of a policy, facts, and what is known to be wrong with them. */
    private interface MonthStep<T> {
        Outcome<T> take(Policy policy, MonthFacts facts, List<Problem> known);
    }

    private static <T> Outcome<T> month(
            PolicySource policy, InputStream month, Optional<InputStream> previous, MonthStep<T> step) {
        Problems problems = new Problems();
        Optional<Policy> readPolicy = policy.policy(problems);
        Optional<PastMonth> past = previous.flatMap(document -> past(document, Document.PREVIOUS, problems));
        Optional<MonthFacts> facts = month(month, problems)
                .map(read -> past.map(before -> BroughtForward.bring(read, before, problems))
                        .orElse(read));
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            readPolicy.ifPresent(read -> PolicyCheck.check(read, problems));
            return new Outcome.Refused<>(problems.errors());
        }
        return step.take(readPolicy.get(), facts.get(), problems.list());
    }

    /**
     * Reads and resolves a year, with scores from the results of its months.
     *
     * @param policy the policy
     * @param year the text of a {@code lean-safety-year/1}
     * @param months the texts of {@code lean-safety-result/1} by the names that problems give them; empty for none
     * @return the year, or everything that is wrong
     */
    public static Outcome<ResolvedYear> resolveYear(
            PolicySource policy, InputStream year, Map<Document, InputStream> months) {
        Problems problems = new Problems();
        Optional<Policy> readPolicy = policy.policy(problems);
        List<PastMonth> past = pastMonths(months, problems);
        Optional<YearFacts> facts = year(year, problems).map(read -> LeaderScores.take(read, past, problems));
        if (readPolicy.isEmpty() || facts.isEmpty()) {
            readPolicy.ifPresent(read -> PolicyCheck.check(read, problems));
            return new Outcome.Refused<>(problems.errors());
        }
        return ResolvedYear.of(readPolicy.get(), facts.get(), problems.list());
    }

    /**
     * Writes a policy as {@code lean-safety-policy/1}, with every setting. What is read back is the same policy. A quota
     * curve of a tier that is not inspected daily is left out: nothing goes by it, and the format has no place for it.
     *
     * @param policy the policy
     * @param to where it goes, UTF-8
     */
    public static void writePolicy(Policy policy, OutputStream to) {
        PolicyWriter.write(policy, to);
    }

    /**
     * Writes the facts of a month as {@code lean-safety-month/1}. What is read back is the same facts, also where some are
     * missing.
     *
     * @param facts the facts
     * @param to where they go, UTF-8
     */
    public static void writeMonth(MonthFacts facts, OutputStream to) {
        MonthWriter.write(facts, to);
    }

    /**
     * Writes a month's result as {@code lean-safety-result/1}.
     *
     * @param month the result
     * @param locale the language of its warnings
     * @param to where it goes, UTF-8
     */
    public static void writeResult(MonthSettlement month, Locale locale, OutputStream to) {
        ResultWriter.write(month, locale, to);
    }

    /**
     * Writes what is still to do as {@code lean-safety-outlook/1}.
     *
     * @param outlook the outlook
     * @param to where it goes, UTF-8
     */
    public static void writeOutlook(CompanyOutlook outlook, OutputStream to) {
        OutlookWriter.write(outlook, to);
    }

    /**
     * Writes what of a month is published as {@code lean-safety-publication/1}. Rule S12.
     *
     * @param publication the publication
     * @param to where it goes, UTF-8
     */
    public static void writePublication(Publication publication, OutputStream to) {
        PublicationWriter.write(publication, to);
    }

    /**
     * Writes the checklists of a company as {@code lean-safety-checklists/1}.
     *
     * @param checklists the checklists with their organization
     * @param to where they go, UTF-8
     */
    public static void writeChecklists(ChecklistFacts checklists, OutputStream to) {
        ChecklistWriter.write(checklists, to);
    }

    /**
     * Writes a year's result as {@code lean-safety-year-result/1}.
     *
     * @param year the result
     * @param to where it goes, UTF-8
     */
    public static void writeYearResult(YearSettlement year, OutputStream to) {
        ResultWriter.write(year, to);
    }

    /**
     * Explains every figure of a person's month as {@code lean-safety-explanation/1}. Rule S10.
     *
     * @param month the month
     * @param person who; without figures if not in the month
     * @param to where it goes, UTF-8
     */
    public static void writeExplanation(ExplainedMonth month, PersonId person, OutputStream to) {
        ExplanationWriter.person(month, person, to);
    }

    /**
     * Explains what moved through a subject's fund, and through its settlement center if it has one, as {@code
     * lean-safety-explanation/1}. Rule S10.
     *
     * @param month the month
     * @param subject the subject; without figures if nothing moved
     * @param to where it goes, UTF-8
     */
    public static void writeExplanation(ExplainedMonth month, SubjectId subject, OutputStream to) {
        ExplanationWriter.subject(month, subject, to);
    }

    /**
     * Explains every figure of a leader's year as {@code lean-safety-explanation/1}. Rule S10.
     *
     * @param year the year
     * @param person the leader; without figures if not in the year
     * @param to where it goes, UTF-8
     */
    public static void writeExplanation(ResolvedYear year, PersonId person, OutputStream to) {
        ExplanationWriter.leader(year, person, to);
    }

    /**
     * Writes a roster as {@code lean-safety-roster/1}.
     *
     * @param roster the roster, and who is absent
     * @param to where it goes, UTF-8
     */
    public static void writeRoster(RosterFacts roster, OutputStream to) {
        RosterWriter.write(roster, to);
    }

    /**
     * Writes problems as {@code lean-safety-errors/1}.
     *
     * @param problems the problems
     * @param locale the language of their sentences
     * @param to where they go, UTF-8
     */
    public static void writeErrors(List<Problem> problems, Locale locale, OutputStream to) {
        new ProblemWriter(locale).writeDocument(problems, to);
    }

    private static Optional<MonthFacts> month(InputStream document, Problems problems) {
        return DocumentReader.read(document, Document.MONTH, problems, MonthReader::read);
    }

    private static Optional<ChecklistFacts> checklists(InputStream document, Problems problems) {
        return DocumentReader.read(document, Document.CHECKLISTS, problems, in -> new ChecklistReader(in).read());
    }

    private static Optional<YearFacts> year(InputStream document, Problems problems) {
        return DocumentReader.read(document, Document.YEAR, problems, YearReader::read);
    }

    private static Optional<PastMonth> past(InputStream document, Document name, Problems problems) {
        return DocumentReader.read(document, name, problems, in -> new ResultReader(in, name).read())
                .flatMap(past -> past);
    }

    private static List<PastMonth> pastMonths(Map<Document, InputStream> documents, Problems problems) {
        Map<PastMonth, Document> months = new HashMap<>();
        List<PastMonth> past = new ArrayList<>();
        documents.forEach((name, document) -> past(document, name, problems).ifPresent(month -> {
            past.stream()
                    .filter(other -> other.period().equals(month.period()))
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            "second-result",
                            RuleId.A7,
                            Place.in(name).field("period"),
                            "period",
                            month.period(),
                            "other",
                            months.getOrDefault(other, name)));
            past.add(month);
            months.put(month, name);
        }));
        return past;
    }
}
