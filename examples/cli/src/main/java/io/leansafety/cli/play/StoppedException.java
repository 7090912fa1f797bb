package io.leansafety.cli.play;

import io.leansafety.rule.Problem;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A play that can't go on: a step of it was refused to everybody. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final String step;
    private final transient List<Problem> problems;

    StoppedException(LocalDate day, String step, Collection<PersonId> asked, List<Problem> problems) {
        super(day + " " + step + " was refused to " + asked);
        this.day = day;
        this.step = step;
        this.problems = List.copyOf(problems);
    }

    /** {@return the day on which it stopped} */
    public LocalDate day() {
        return day;
    }

    /** {@return the step, with the id that it was about} */
    public String step() {
        return step;
    }

    /** {@return why the step was refused to whoever was asked last} */
    public List<Problem> problems() {
        return problems;
    }
}
