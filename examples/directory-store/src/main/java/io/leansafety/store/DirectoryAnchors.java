package io.leansafety.store;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Anchor;
import io.leansafety.port.Anchors;
import io.leansafety.value.EnterpriseId;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Anchors in a file of their own, beside the log and its units of work: {@code XS 131 9f86…}. */
final class DirectoryAnchors implements Anchors, AutoCloseable {
    private final Map<EnterpriseId, Anchor> latest = new ConcurrentHashMap<>();
    private final LineLog log;

    DirectoryAnchors(Path file) {
        log = LineLog.open(file, this::read);
    }

    private void read(String line) {
        String[] parts = line.split(" ", -1);
        latest.put(new EnterpriseId(parts[0]), new Anchor(Long.parseLong(parts[1]), new Fingerprint(parts[2])));
    }

    @Override
    public synchronized void keep(EnterpriseId enterprise, Anchor anchor) {
        if (latest(enterprise)
                .filter(kept -> kept.sequence() >= anchor.sequence())
                .isEmpty()) {
            log.append(enterprise + " " + anchor.sequence() + " " + anchor.hash());
            latest.put(enterprise, anchor);
        }
    }

    @Override
    public Optional<Anchor> latest(EnterpriseId enterprise) {
        return Optional.ofNullable(latest.get(enterprise));
    }

    @Override
    public void close() {
        log.close();
    }
}
