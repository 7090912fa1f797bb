package io.leansafety.market;

import io.leansafety.port.CallWatcher;
import io.leansafety.run.CallEnd;
import io.leansafety.run.DeskCall;
import java.util.ArrayList;
import java.util.List;

/** What a watcher was told. */
final class WatchedCalls implements CallWatcher {
    final List<String> told = new ArrayList<>();
    final List<CallEnd> ends = new ArrayList<>();

    @Override
    public Watch begins(DeskCall call) {
        told.add(call + " begins");
        return end -> {
            told.add(call + " " + end.ending());
            ends.add(end);
        };
    }

    CallEnd last() {
        return ends.get(ends.size() - 1);
    }
}
