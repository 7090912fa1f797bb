package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.RoleName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a catalog, put together line by line; amounts are written as {@code "COMPANY=500.00 UNIT=50.00"}. */
public final class ItemDraft {
    private final String code;
    private final String kind;
    private @Nullable Map<FinderClass, Money> price;
    private final List<SubjectChargeFact> subjectCharges = new ArrayList<>();
    private final List<ChargeFact> charges = new ArrayList<>();
    private final List<PointsFact> points = new ArrayList<>();
    private final List<ChargeFact> rewards = new ArrayList<>();
    private List<FinderClass> caseByCase = List.of();

    private ItemDraft(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    public static ItemDraft of(String code, String kind) {
        return new ItemDraft(code, kind);
    }

    public ItemDraft price(String amounts) {
        price = ladder(amounts);
        return this;
    }

    public ItemDraft subjectCharge(SubjectLevel level, String amounts) {
        subjectCharges.add(new SubjectChargeFact(level, ladder(amounts)));
        return this;
    }

    public ItemDraft charge(String role, String amounts) {
        return charge(role, amounts, Sharing.EACH);
    }

    public ItemDraft charge(String role, String amounts, Sharing sharing) {
        charges.add(new ChargeFact(new RoleName(role), ladder(amounts), null, sharing));
        return this;
    }

    public ItemDraft share(String role, String shareOfOffender) {
        charges.add(new ChargeFact(new RoleName(role), null, Ratio.of(shareOfOffender), Sharing.EACH));
        return this;
    }

    public ItemDraft points(String role, String category, String lost, FinderClass... finders) {
        points.add(new PointsFact(new RoleName(role), category, Points.of(lost), List.of(finders)));
        return this;
    }

    public ItemDraft reward(String role, String amounts) {
        return reward(role, amounts, Sharing.EACH);
    }

    public ItemDraft reward(String role, String amounts, Sharing sharing) {
        rewards.add(new ChargeFact(new RoleName(role), ladder(amounts), null, sharing));
        return this;
    }

    public ItemDraft caseByCase(FinderClass... finders) {
        caseByCase = List.of(finders);
        return this;
    }

    public ItemFact fact() {
        return new ItemFact(
                new ItemCode(code),
                kind,
                null,
                null,
                price,
                subjectCharges,
                charges,
                points,
                rewards,
                caseByCase,
                null);
    }

    static Map<FinderClass, Money> ladder(String amounts) {
        Map<FinderClass, Money> ladder = new EnumMap<>(FinderClass.class);
        for (String entry : amounts.split(" ", -1)) {
            if (!entry.isEmpty()) {
                String[] parts = entry.split("=", -1);
                ladder.put(FinderClass.valueOf(parts[0]), Money.of(parts[1]));
            }
        }
        return ladder;
    }
}
