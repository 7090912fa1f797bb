package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.rule.Outcome;
import io.leansafety.run.MonthStep;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Something that somebody asks of the market. */
sealed interface Call {
    String enterprise();

    String actor();

    String key();

    YearMonth month();

    /** The same, asked under another key. */
    Call withKey(String other);

    /** Asks the market. */
    Outcome<?> ask(LeanSafetyMarket market, Dice dice);

    /** Asks the model. */
    Answer ask(ModelEnterprise model);

    default Context who() {
        return new Context(new EnterpriseId(enterprise()), new PersonId(actor()), new RequestKey(key()));
    }

    /** Facts are handed in. */
    record Receiving(String enterprise, String actor, String key, Sheet sheet, int replaces) implements Call {
        @Override
        public YearMonth month() {
            return sheet.month();
        }

        @Override
        public Call withKey(String other) {
            return new Receiving(enterprise, actor, other, sheet, replaces);
        }

        @Override
        public Outcome<?> ask(LeanSafetyMarket market, Dice dice) {
            return market.months().receive(who(), new SheetFacts(sheet, dice).facts(), replaces);
        }

        @Override
        public Answer ask(ModelEnterprise model) {
            return model.receive(this);
        }
    }

    /** A step is taken with a month; the fingerprint is null where the step needs none. */
    record Stepping(
            String enterprise,
            String actor,
            String key,
            YearMonth month,
            MonthStep step,
            @Nullable Fingerprint fingerprint)
            implements Call {
        private static final Fingerprint NONE = Fingerprint.of("none");

        @Override
        public Call withKey(String other) {
            return new Stepping(enterprise, actor, other, month, step, fingerprint);
        }

        @Override
        public Outcome<?> ask(LeanSafetyMarket market, Dice dice) {
            MonthsDesk months = market.months();
            Fingerprint given = fingerprint == null ? NONE : fingerprint;
            return switch (step) {
                case PREPARE -> months.prepare(who(), month);
                case APPROVE -> months.approve(who(), month, given);
                case DISCARD -> months.discard(who(), month);
                case POST -> months.post(who(), month, given);
                case PUBLISH -> months.publish(who(), month);
                case CLOSE -> months.close(who(), month);
                case REVERSE -> months.reverse(who(), month);
            };
        }

        @Override
        public Answer ask(ModelEnterprise model) {
            return model.step(this);
        }
    }
}
