package io.leansafety.store;

import io.leansafety.life.Published;
import io.leansafety.port.Publications;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.function.Function;

record DirectoryPublications<T>(
        Publications<T> memory, DirectoryTransactions unit, Function<Published<T>, Change> change)
        implements Publications<T> {
    @Override
    public void add(Published<T> version) {
        unit.write(change.apply(version));
    }

    @Override
    public List<Edition> editions(EnterpriseId enterprise) {
        return memory.editions(enterprise);
    }

    @Override
    public T content(EnterpriseId enterprise, int number) {
        return memory.content(enterprise, number);
    }
}
