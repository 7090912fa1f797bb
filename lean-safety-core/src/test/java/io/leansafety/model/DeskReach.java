package io.leansafety.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far histories of the desks got: kinds of steps, codes answered, and each step tried in each state. */
final class DeskReach {
    private final Reach reach = new Reach();
    private final Map<String, Integer> pairs = new TreeMap<>();

    void step(DeskKind kind) {
        reach.step(kind.name());
    }

    void codes(Collection<String> codes) {
        reach.codes(codes);
    }

    /** A hazard goes along with what is asked of its handover or tender. */
    void tried(DeskAsk ask, DeskBooks books) {
        if (!(ask instanceof DeskCall call) || call.isMalformed() || books.isDone(ask)) {
            return;
        }
        Optional<DeskCase> known = Optional.ofNullable(books.find(call.id())).filter(one -> one.life == call.life());
        count(call.life(), known.map(one -> one.state).orElse(DeskTable.ABSENT), call.step());
        if (call.step().equals("ACCEPT") && known.orElse(null) instanceof DeskHandover handover) {
            HandoverCalls.passing(handover).forEach(one -> countHazard(books, one.hazard(), "PASS"));
        } else if (call.step().equals("ACCEPT") && known.orElse(null) instanceof DeskTender tender) {
            countHazard(books, tender.hazard, "SETTLE");
        } else if (call.command() instanceof io.leansafety.market.TendersDesk.Apply apply) {
            countHazard(books, apply.hazard().value(), "TENDER");
        }
    }

    /** How often a step was tried with something in the state in which it is. */
    int triedWith(DeskCase one, DeskKind kind) {
        String step = kind == DeskKind.VISIT ? "GIVE" : DeskLooks.stepOf(kind);
        return pairs.getOrDefault(pair(one.life, one.state, step), 0);
    }

    private void countHazard(DeskBooks books, String id, String step) {
        count(
                DeskLives.HAZARD,
                books.find(DeskHazard.class, id).map(one -> one.state).orElse(DeskTable.ABSENT),
                step);
    }

    private void count(DeskTable life, String state, String step) {
        pairs.merge(pair(life, state, step), 1, Integer::sum);
    }

    static String pair(DeskTable life, String state, String step) {
        return life + " " + state + " " + step;
    }

    void add(DeskReach other) {
        reach.add(other.reach);
        other.pairs.forEach((pair, times) -> pairs.merge(pair, times, Integer::sum));
    }

    int stepsTaken() {
        return reach.stepsTaken();
    }

    Map<String, Integer> steps() {
        return reach.steps();
    }

    Map<String, Integer> codes() {
        return reach.codes();
    }

    Map<String, Integer> pairs() {
        return pairs;
    }

    @Override
    public String toString() {
        return reach + " tried " + pairs;
    }
}
