package io.leansafety.store;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

record DirectoryDossiers<D extends Dossier<?, ?>>(
        Dossiers<D> memory, DirectoryTransactions unit, Function<D, Change> change) implements Dossiers<D> {
    @Override
    public void add(D version) {
        unit.write(change.apply(version));
    }

    @Override
    public Optional<D> latest(EnterpriseId enterprise, Reference id) {
        return memory.latest(enterprise, id);
    }

    @Override
    public List<D> versions(EnterpriseId enterprise, Reference id) {
        return memory.versions(enterprise, id);
    }

    @Override
    public List<D> during(EnterpriseId enterprise, DateSpan period) {
        return memory.during(enterprise, period);
    }

    @Override
    public Page<D> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        return memory.find(enterprise, selection, behind, atMost);
    }

    @Override
    public int lastNumber(EnterpriseId enterprise, NumberSeries series) {
        return memory.lastNumber(enterprise, series);
    }
}
