package io.leansafety.model;

import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An enterprise of the model: what the market must have of it, in plain lists and maps. */
final class ModelEnterprise {
    final String id;
    final List<Terms> policies = new ArrayList<>();
    final SortedMap<YearMonth, ModelMonth> months = new TreeMap<>();
    final Map<String, Asked> requests = new HashMap<>();
    final List<ModelRun> runs = new ArrayList<>();
    final List<Posted> journal = new ArrayList<>();
    LocalDate today = LocalDate.of(2026, 6, 1);

    /** What was asked under a key, and the number that came of it. */
    record Asked(Call call, int number) {}

    /** A line of the journal. */
    record Posted(YearMonth month, int revision, boolean isReversal, Line line) {
        YearMonth concerns() {
            return line.corrects() == null ? month : line.corrects();
        }
    }

    ModelEnterprise(String id) {
        this.id = id;
    }

    ModelMonth month(YearMonth month) {
        return months.computeIfAbsent(month, ModelMonth::new);
    }

    /** What came of the key before, empty for a new one. */
    private Optional<Answer> asked(Call call) {
        return Optional.ofNullable(requests.get(call.key()))
                .map(before -> before.call().equals(call)
                        ? Answer.accepted(true, before.number())
                        : Answer.refused(List.of("request-key-used")));
    }

    private Answer done(Call call, boolean isReplay, int number) {
        requests.put(call.key(), new Asked(call, number));
        return Answer.accepted(isReplay, number);
    }

    Answer receive(Call.Receiving call) {
        return asked(call).orElseGet(() -> {
            ModelMonth month = month(call.month());
            SortedSet<String> codes = new TreeSet<>();
            if (month.versions.size() != call.replaces()) {
                codes.add("stale-version");
            }
            if (touchesFrozen(call.sheet())) {
                codes.add("month-frozen");
            }
            if (!codes.isEmpty()) {
                return Answer.refused(codes);
            }
            month.versions.add(call.sheet());
            return done(call, false, month.versions.size());
        });
    }

    private boolean touchesFrozen(Sheet sheet) {
        return isFrozen(sheet.month()) || sheet.slips().stream().anyMatch(slip -> isFrozen(YearMonth.from(slip.day())));
    }

    private boolean isFrozen(YearMonth month) {
        return months.containsKey(month) && ModelLife.isFrozen(month(month).state());
    }

    Answer step(Call.Stepping call) {
        return asked(call).orElseGet(() -> {
            ModelMonth month = month(call.month());
            if (ModelLife.next(month.state(), call.step()) != null) {
                return take(call, month);
            }
            boolean isPostedAgain = call.step() == MonthStep.POST && ModelLife.isPosted(month.state());
            if (!isPostedAgain) {
                return Answer.refused(List.of("step-not-allowed"));
            }
            SortedSet<String> codes = new TreeSet<>(List.of(month.flawOf(call.fingerprint())));
            codes.remove("");
            if (!ModelLife.mayTake(call.actor(), MonthStep.POST, today)) {
                codes.add("role-needed");
            }
            return codes.isEmpty() ? done(call, true, month.lastOf(MonthStep.POST)) : Answer.refused(codes);
        });
    }

    private Answer take(Call.Stepping call, ModelMonth month) {
        SortedSet<String> codes = new TreeSet<>();
        Computed computed = null;
        if (call.step() == MonthStep.PREPARE || call.step() == MonthStep.POST) {
            computed = compute(call.month(), codes).orElse(null);
        }
        checkDuties(call, month, codes);
        if (call.step() == MonthStep.APPROVE || call.step() == MonthStep.POST) {
            codes.add(month.flawOf(call.fingerprint()));
            codes.remove("");
        }
        if (call.step() == MonthStep.POST
                && computed != null
                && !computed.isSameAs(Objects.requireNonNull(month.prepared))) {
            codes.add("moved-since-prepared");
        }
        return codes.isEmpty() ? write(call, month, computed) : Answer.refused(codes);
    }

    private void checkDuties(Call.Stepping call, ModelMonth month, SortedSet<String> codes) {
        if (months.values().stream().allMatch(any -> any.versions.isEmpty())) {
            return;
        }
        if (!ModelLife.mayTake(call.actor(), call.step(), today)) {
            codes.add("role-needed");
        }
        if (month.wasTakenBy(call.actor(), ModelLife.notByWhoTook(call.step()))) {
            codes.add("own-work");
        }
    }

    private Answer write(Call.Stepping call, ModelMonth month, @Nullable Computed computed) {
        int revision = month.revision();
        int number = month.take(call.step(), call.actor());
        if (call.step() == MonthStep.PREPARE) {
            month.prepared = computed;
        } else if (call.step() == MonthStep.POST) {
            post(month, Objects.requireNonNull(computed));
        } else if (call.step() == MonthStep.REVERSE) {
            reverse(month.month, revision);
        }
        return done(call, false, number);
    }

    private void post(ModelMonth month, Computed computed) {
        runs.add(new ModelRun(
                month.month,
                month.revision(),
                month.versions.size(),
                computed,
                Objects.requireNonNull(month.fingerprint())));
        computed.lines().forEach(line -> journal.add(new Posted(month.month, month.revision(), false, line)));
    }

    private void reverse(YearMonth month, int revision) {
        run(month, revision).isReversed = true;
        List<Posted> posted = lines(month, revision).stream()
                .filter(line -> !line.isReversal())
                .toList();
        posted.forEach(line ->
                journal.add(new Posted(month, revision, true, line.line().reversed())));
    }

    List<Posted> lines(YearMonth month, int revision) {
        return journal.stream()
                .filter(line -> line.month().equals(month) && line.revision() == revision)
                .toList();
    }

    ModelRun run(YearMonth month, int revision) {
        return runs.stream()
                .filter(run -> run.month.equals(month) && run.revision == revision)
                .findFirst()
                .orElseThrow();
    }

    /** The figures that count now, by month. */
    SortedMap<YearMonth, Computed.Counting> counting() {
        TreeMap<YearMonth, Computed.Counting> counting = new TreeMap<>();
        for (ModelRun run : runs) {
            if (!run.isReversed) {
                counting.putAll(run.computed.fresh());
                counting.put(run.month, new Computed.Counting(run.version, run.computed.own()));
            }
        }
        return counting;
    }

    Optional<Computed> compute(YearMonth month, SortedSet<String> codes) {
        return new ModelComputation(this, month, codes).compute();
    }

    boolean isClosed(YearMonth month) {
        return month(month).state() == MonthState.CLOSED;
    }
}
