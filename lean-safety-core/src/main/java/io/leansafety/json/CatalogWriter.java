package io.leansafety.json;

import io.leansafety.finding.FinderClass;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ChargeFact;
import io.leansafety.pricing.ItemFact;
import io.leansafety.pricing.PointsFact;
import io.leansafety.pricing.SubjectChargeFact;
import io.leansafety.value.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes price catalogs. */
final class CatalogWriter {
    private CatalogWriter() {}

    static void catalog(JsonWriter out, CatalogFact catalog) {
        out.present("owner", catalog.owner())
                .present("from", catalog.from())
                .present("to", catalog.to())
                .presentLines("items", catalog.items(), CatalogWriter::item);
    }

    private static void item(JsonWriter out, ItemFact item) {
        out.present("code", item.code())
                .present("kind", item.kind())
                .present("title", item.title())
                .present("unit", item.unit());
        amounts(out, "subjectPrice", item.subjectPrice());
        out.presentList("subjectCharges", item.subjectCharges(), CatalogWriter::subjectCharge)
                .presentList("charges", item.charges(), CatalogWriter::charge)
                .presentList("deductions", item.points(), CatalogWriter::points)
                .presentList("rewards", item.rewards(), CatalogWriter::charge)
                .texts("caseByCase", item.caseByCase())
                .present("source", item.source());
    }

    private static void subjectCharge(JsonWriter out, SubjectChargeFact charge) {
        out.present("level", charge.level());
        amounts(out, "amount", charge.amount());
    }

    private static void charge(JsonWriter out, ChargeFact charge) {
        out.present("role", charge.role());
        amounts(out, "amount", charge.amount());
        out.ratio("shareOfOffender", charge.shareOfOffender()).field("sharing", charge.sharing());
    }

    private static void points(JsonWriter out, PointsFact points) {
        out.present("role", points.role())
                .present("category", points.category())
                .present("points", points.points())
                .texts("finders", points.finders());
    }

    /** No amounts at all are another fact than amounts of which none is listed. */
    private static void amounts(JsonWriter out, String name, @Nullable Map<FinderClass, Money> amounts) {
        if (amounts != null) {
            out.map(name, amounts);
        }
    }
}
