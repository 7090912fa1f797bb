package io.leansafety.settlement;

import io.leansafety.organization.Person;
import java.util.List;

/**
 * A person's figures and where they come from.
 *
 * @param person where they stand in the month
 * @param settlement the figures
 * @param lines what findings did to them, by finding, rule, role and amount
 * @param corrections by how much their figures of closed months change, by month
 */
public record PersonResult(
        Person person, PersonSettlement settlement, List<ResultLine> lines, List<PersonCorrection> corrections) {
    /** {@return the person's id alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "PersonResult[" + person + "]";
    }
}
