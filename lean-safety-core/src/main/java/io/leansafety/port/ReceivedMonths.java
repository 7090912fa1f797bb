package io.leansafety.port;

import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.Optional;

/** The facts of months as they were received, every version of them. Rule S11. */
public interface ReceivedMonths {
    /**
     * Adds a version.
     *
     * @param received the version
     * @throws io.leansafety.run.TakenException if the month has that version
     */
    void add(ReceivedMonth received);

    /**
     * Returns the last version of a month.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @return the version, empty if nothing was received
     */
    Optional<ReceivedMonth> latest(EnterpriseId enterprise, YearMonth month);

    /**
     * Returns which version of a month is its last, without reading it.
     *
     * @param enterprise the enterprise
     * @param month the month
     * @return the number of the version, 0 if nothing was received
     */
    int version(EnterpriseId enterprise, YearMonth month);

    /**
     * Returns the last version of the last month, whose organization is the newest that is known.
     *
     * @param enterprise the enterprise
     * @return the version, empty if nothing was received
     */
    Optional<ReceivedMonth> newest(EnterpriseId enterprise);
}
