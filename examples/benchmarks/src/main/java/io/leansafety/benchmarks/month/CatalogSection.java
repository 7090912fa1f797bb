package io.leansafety.benchmarks.month;

/** Writes the company's catalog, and two versions, one after the other, of every seventh unit's own. Rules P1 to P8 and V6. */
final class CatalogSection {
    private final Company company;
    private final JsonOut out;

    CatalogSection(Company company, JsonOut out) {
        this.company = company;
        this.out = out;
    }

    void write() {
        out.list("catalogs", () -> {
            out.entry(() -> out.text("owner", Company.ROOT)
                    .text("from", "2025-01-01")
                    .nothing("to")
                    .copy("items", "company-items.json"));
            for (int unit = 0; unit < company.units(); unit += 7) {
                versions(Company.unit(unit));
            }
        });
    }

    private void versions(String unit) {
        out.entry(() -> out.text("owner", unit)
                .text("from", "2025-06-01")
                .text("to", "2026-10-15")
                .copy("items", "unit-items.json"));
        out.entry(() -> out.text("owner", unit).text("from", "2026-10-16").copy("items", "unit-items-later.json"));
    }
}
