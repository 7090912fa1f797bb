package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} keeps, together with the ports that write in them; see {@link UnitsContract} too. */
@Rule("S11")
public abstract class TransactionsContract extends PortContract {
    protected TransactionsContract() {}

    @Test
    public void aUnitGivesWhatItsWorkGives() {
        assertThat(ports().transactions().inOne(() -> "result")).isEqualTo("result");
    }

    @Test
    public void whatEveryPortWroteIsKeptWhenTheWorkReturns() {
        Map<String, Object> before = contents();
        write(this::writeEverywhere);

        assertThat(contents()).allSatisfy((name, value) -> {
            if (!name.equals("Anchors.latest")) {
                assertThat(value).as(name).isNotEqualTo(before.get(name));
            }
        });
    }

    @Test
    public void aUnitSeesWhatItWrote() {
        write(() -> {
            writeEverywhere();
            assertThat(contents()).containsEntry("JournalEntries.end", 2L);
            assertTakenInside();
        });
    }

    private void assertTakenInside() {
        assertThat(ports().runs().find(Stored.XS, Stored.OCTOBER, 1)).isPresent();
    }

    @Test
    public void whatEveryPortWroteIsDroppedWhenTheWorkThrows() {
        Map<String, Object> before = contents();
        assertThatThrownBy(() -> write(() -> {
                    writeEverywhere();
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void whatTheWorkThrowsComesOutAsItIs() {
        RuntimeException exception = new TakenException("something");
        AssertionError error = new AssertionError("something");

        assertThatThrownBy(() -> write(() -> {
                    throw exception;
                }))
                .isSameAs(exception);
        assertThatThrownBy(() -> write(() -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    public void nothingIsTriedAgain() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> write(() -> {
                    runs.incrementAndGet();
                    throw new TakenException("something");
                }))
                .isInstanceOf(TakenException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    public void aWriteOutsideOfAUnitIsRefused() {
        Map<String, Object> before = contents();

        assertThat(Filled.writes(ports(), Stored.XS))
                .allSatisfy((name, write) ->
                        assertThatThrownBy(write::run).as(name).isInstanceOf(IllegalStateException.class));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void workInsideOfWorkJoinsIt() {
        write(() -> {
            write(this::writeEverywhere);
            assertTakenInside();
        });

        assertThat(contents()).containsEntry("JournalEntries.end", 2L);
    }

    @Test
    public void whatWorkInsideWroteIsDroppedWithTheWholeUnit() {
        Map<String, Object> before = contents();
        assertThatThrownBy(() -> write(() -> {
                    write(this::writeEverywhere);
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void aFailedWriteThatSomebodySwallowsEndsTheUnit() {
        write(() -> ports().requests().add(Stored.request(Stored.XS, "K0")));
        Map<String, Object> before = contents();
        assertThatThrownBy(() -> write(() -> {
                    writeEverywhere();
                    swallow(() -> ports().requests().add(Stored.request(Stored.XS, "K0")));
                    ports().requests().add(Stored.request(Stored.XS, "K9"));
                }))
                .isInstanceOf(TakenException.class);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void whoSwallowsThatOthersWereFirstIsToldInTheEnd() {
        TakenException first = new TakenException("something");
        Map<String, Object> before = contents();
        assertThatThrownBy(() -> write(() -> {
                    swallow(() -> write(() -> {
                        throw new IllegalArgumentException("fails");
                    }));
                    swallow(() -> write(() -> {
                        throw first;
                    }));
                    swallow(() -> write(() -> {
                        throw new TakenException("something else");
                    }));
                }))
                .isSameAs(first);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void whatTheWorkThrowsComesOutAsItIsWhateverWasSwallowed() {
        assertThatThrownBy(() -> write(() -> {
                    swallow(() -> write(() -> {
                        throw new TakenException("something");
                    }));
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");
    }

    @Test
    public void failedWorkInsideThatSomebodySwallowsEndsTheUnit() {
        Map<String, Object> before = contents();
        assertThatThrownBy(() -> write(() -> {
                    writeEverywhere();
                    swallow(() -> write(() -> {
                        throw new IllegalArgumentException("fails");
                    }));
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    public void aUnitThatFailedLeavesNothingToTheNext() {
        swallow(() -> write(() -> {
            writeEverywhere();
            throw new IllegalArgumentException("fails");
        }));
        write(this::writeEverywhere);

        assertThat(contents()).containsEntry("JournalEntries.end", 2L);
    }

    @Test
    public void whatWasSwallowedInAUnitIsNothingToTheNext() {
        swallow(() -> write(() -> swallow(() -> write(() -> {
            throw new TakenException("something");
        }))));
        write(this::writeEverywhere);

        assertThat(contents()).containsEntry("JournalEntries.end", 2L);
    }

    @Test
    public void tasksRunInTheirOrderOnceTheOutermostUnitIsKept() {
        List<String> done = new ArrayList<>();
        write(() -> {
            ports().transactions().whenKept(() -> done.add("first sees entry " + end()));
            write(() -> {
                writeEverywhere();
                ports().transactions().whenKept(() -> done.add("second sees entry " + end()));
            });
            done.add("the unit ends");
        });

        assertThat(done).containsExactly("the unit ends", "first sees entry 2", "second sees entry 2");
    }

    @Test
    public void aTaskMayBeAUnitItself() {
        write(() -> ports().transactions().whenKept(() -> write(this::writeEverywhere)));

        assertThat(contents()).containsEntry("JournalEntries.end", 2L);
    }

    @Test
    public void tasksAreDroppedWithTheirUnit() {
        AtomicInteger runs = new AtomicInteger();
        swallow(() -> write(() -> {
            ports().transactions().whenKept(runs::incrementAndGet);
            throw new IllegalArgumentException("fails");
        }));
        write(this::writeEverywhere);

        assertThat(runs).hasValue(0);
    }

    @Test
    public void aTaskOutsideOfAUnitIsRefused() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> ports().transactions().whenKept(runs::incrementAndGet))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runs).hasValue(0);
    }

    private long end() {
        return ports().journalEntries().end(Stored.XS).sequence();
    }

    private static void swallow(Runnable work) {
        try {
            work.run();
        } catch (TakenException | IllegalArgumentException swallowed) {
            assertThat(swallowed).isNotNull();
        }
    }

    /** One thing through each port, and none of them delivered. */
    private void writeEverywhere() {
        Map<String, Runnable> writes = Filled.writes(ports(), Stored.XS);
        writes.remove("Outbox.delivered");
        writes.values().forEach(Runnable::run);
    }

    private Map<String, Object> contents() {
        return Filled.of(ports(), Stored.XS);
    }
}
