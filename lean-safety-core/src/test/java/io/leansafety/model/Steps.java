package io.leansafety.model;

import io.leansafety.run.MonthStep;

/** Takes steps of every kind. */
final class Steps {
    private final World world;
    private final FactSteps facts;
    private final LifeSteps life;
    private final StoreSteps store;
    private final LookSteps looks;

    Steps(World world) {
        this.world = world;
        this.facts = new FactSteps(world);
        this.life = new LifeSteps(world);
        this.store = new StoreSteps(world, facts);
        this.looks = new LookSteps(world);
    }

    /** Takes a step; false where there is nothing to take it with. */
    boolean take(StepKind kind) {
        return switch (kind) {
            case RECEIVE -> facts.receive();
            case CHANGE -> facts.change();
            case LATE_CHANGE -> facts.changeLate();
            case RECEIVE_STALE -> facts.receiveStale();
            case RECEIVE_BY_HAND -> facts.receiveByHand();
            case RECEIVE_SETTLED -> facts.receiveSettled();
            case RECEIVE_INCOMPLETE -> facts.receiveIncomplete();
            case PREPARE -> life.take(MonthStep.PREPARE);
            case APPROVE -> life.take(MonthStep.APPROVE);
            case APPROVE_OWN -> life.approveOwn();
            case DISCARD -> life.take(MonthStep.DISCARD);
            case POST -> life.take(MonthStep.POST);
            case POST_AGAIN -> life.postAgain();
            case POST_OTHER -> life.postOther();
            case PUBLISH -> life.take(MonthStep.PUBLISH);
            case CLOSE -> life.take(MonthStep.CLOSE);
            case REVERSE -> life.take(MonthStep.REVERSE);
            case REPLAY -> life.replay();
            case REUSE_KEY -> life.reuseKey();
            case FOREIGN -> life.askForeign();
            case PUBLISH_POLICY -> store.publishPolicy();
            case CLOCK -> store.passTime();
            case FAIL_MIDWAY -> store.failMidway();
            case SWALLOW_FAILURE -> store.swallowFailure();
            case BE_LATE -> store.beLate();
            case WRITE_TWICE ->
                !world.done.isEmpty()
                        && new WriteTwice(world.ports).of(world.dice.pick(world.done), world.dice.upTo(4));
            case RESTART -> store.restart();
            case VERIFY -> looks.verify();
            case TAMPER -> looks.tamper();
            case DRY_RUN -> looks.dryRun();
            case SHIFT_MONTHS -> looks.shiftMonths();
            case RECOMPUTE -> looks.recompute();
            case CHANGE_RUN -> looks.changeRun();
        };
    }

    void publish(Terms terms) {
        store.publish(terms);
    }
}
