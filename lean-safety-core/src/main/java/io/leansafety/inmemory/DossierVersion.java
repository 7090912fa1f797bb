package io.leansafety.inmemory;

import io.leansafety.value.Reference;
import java.util.Comparator;

/** The key of a version of a dossier. */
record DossierVersion(Reference id, int version) implements Comparable<DossierVersion> {
    private static final Comparator<DossierVersion> ORDER =
            Comparator.comparing(DossierVersion::id).thenComparing(DossierVersion::version);

    /** Before any version of a dossier. */
    static DossierVersion first(Reference id) {
        return new DossierVersion(id, 0);
    }

    /** Behind any version of a dossier. */
    static DossierVersion last(Reference id) {
        return new DossierVersion(id, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(DossierVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
