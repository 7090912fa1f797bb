package io.leansafety.life;

import static io.leansafety.life.Line.first;
import static io.leansafety.life.Line.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table of states and steps. */
@Rule("A9")
class LifeTest {
    private enum Tree {
        SEED,
        GROWN,
        FELLED
    }

    private enum Work {
        SOW,
        WATER,
        FELL
    }

    private final Life<Tree, Work> life = Life.of(
            RuleId.H1,
            first(Work.SOW, Tree.SEED),
            line(Tree.SEED, Work.WATER, Tree.GROWN),
            line(Tree.GROWN, Work.WATER, Tree.GROWN),
            line(Tree.GROWN, Work.FELL, Tree.FELLED));

    @Test
    void aStepIsFoundByStateAndStep() {
        assertThat(life.find(Optional.of(Tree.SEED), Work.WATER).map(Line::to)).contains(Tree.GROWN);
        assertThat(life.find(Optional.of(Tree.SEED), Work.FELL)).isEmpty();
        assertThat(life.find(Optional.empty(), Work.SOW).map(Line::to)).contains(Tree.SEED);
        assertThat(life.find(Optional.of(Tree.SEED), Work.SOW)).isEmpty();
    }

    @Test
    void eachStateAllowsItsSteps() {
        assertThat(life.allowedIn(Optional.empty())).containsExactly(Work.SOW);
        assertThat(life.allowedIn(Optional.of(Tree.GROWN))).containsExactly(Work.WATER, Work.FELL);
        assertThat(life.allowedIn(Optional.of(Tree.FELLED))).isEmpty();
        assertThat(life.rule()).isEqualTo(RuleId.H1);
    }

    @Test
    void aStepLeadsToOneStateOnly() {
        assertThatThrownBy(() -> Life.of(
                        RuleId.H1, line(Tree.SEED, Work.FELL, Tree.FELLED), line(Tree.SEED, Work.FELL, Tree.SEED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FELL stands twice in one state");
    }
}
