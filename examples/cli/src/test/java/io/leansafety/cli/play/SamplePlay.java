package io.leansafety.cli.play;

import io.leansafety.json.Exchange;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample company's two months, to be played. */
public final class SamplePlay {
    /** The company. */
    public static final EnterpriseId COMPANY = new EnterpriseId("YF");

    static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();

    private SamplePlay() {}

    /** {@return the facts of the two months as their files have them} */
    public static List<MonthFacts> months() {
        return List.of(month("2025-11"), month("2025-12"));
    }

    static MonthFacts month(String period) {
        return Exchange.readMonth(file(period)).orElseThrow();
    }

    static InputStream file(String period) {
        return Objects.requireNonNull(
                SamplePlay.class.getResourceAsStream("/io/leansafety/cli/sample/month-" + period + ".json"));
    }

    /**
     * Plays months.
     *
     * @param ports a store with nothing in it
     * @param months the months
     * @return all that was told
     */
    public static List<Told> play(Ports ports, List<MonthFacts> months) {
        List<Told> told = new ArrayList<>();
        new Play(POLICY, months).perform(ports, COMPANY, told::add);
        return told;
    }
}
