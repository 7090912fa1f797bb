package io.leansafety.json;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Account;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import io.leansafety.value.ValueFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of the format: what a text means, and the problem where it means nothing. */
record Values(DocumentReader in) {
    private static final int LENGTH_OF_DATE = 10;

    @Nullable
    Money money(Place here) {
        return decimal(here, RuleId.V1, "money", Money::of);
    }

    @Nullable
    Score score(Place here) {
        return score(here, RuleId.V2);
    }

    @Nullable
    Score score(Place here, RuleId rule) {
        return decimal(here, rule, "score", Score::of);
    }

    @Nullable
    Ratio ratio(Place here, RuleId rule) {
        return decimal(here, rule, "ratio", Ratio::of);
    }

    @Nullable
    Points points(Place here, RuleId rule) {
        return decimal(here, rule, "points", Points::of);
    }

    @Nullable
    LocalDate date(Place here) {
        String text = in.text(here);
        return text == null ? null : date(text, here);
    }

    /** A day, which may also be the key of a map. */
    @Nullable
    LocalDate date(String text, Place here) {
        LocalDate date = text.length() == LENGTH_OF_DATE && Character.isDigit(text.charAt(0)) ? parsed(text) : null;
        if (date == null) {
            problems().error("not-a-date", RuleId.V5, here, "was", text);
        }
        return date;
    }

    @Nullable
    SettlementPeriod period(Place here) {
        return parsed(here, RuleId.V5, "not-a-period", SettlementPeriod::parse);
    }

    @Nullable
    Account account(Place here) {
        return parsed(here, RuleId.S9, "not-an-account", Account::parse);
    }

    @Nullable
    Fingerprint fingerprint(Place here) {
        return parsed(here, RuleId.S11, "not-a-fingerprint", Fingerprint::new);
    }

    /** A rule, by the id under which it is cited. */
    @Nullable
    RuleId rule(Place here) {
        String id = in.text(here);
        if (id == null) {
            return null;
        }
        Optional<RuleId> rule = RuleId.find(id);
        if (rule.isEmpty()) {
            problems().error("unknown-rule", RuleId.EXCHANGE, here, "was", id);
        }
        return rule.orElse(null);
    }

    @Nullable
    PersonId person(Place here) {
        return id(here, in.known().people);
    }

    @Nullable
    SubjectId subject(Place here) {
        return id(here, in.known().subjects);
    }

    @Nullable
    TierId tier(Place here) {
        return id(here, in.known().tiers);
    }

    @Nullable
    RoleName role(Place here) {
        return id(here, in.known().roles);
    }

    @Nullable
    ItemCode item(Place here) {
        return id(here, in.known().items);
    }

    @Nullable
    Reference reference(Place here) {
        return id(here, Reference::new);
    }

    @Nullable
    LocationId location(Place here) {
        return id(here, in.known().locations);
    }

    @Nullable
    EntryId entry(Place here) {
        return id(here, in.known().entries);
    }

    /** A text of the few words that many say again: a post, a specialty. */
    @Nullable
    String word(Place here) {
        String text = in.text(here);
        return text == null ? null : in.known().words.apply(text);
    }

    /** A name in the grammar of ids that has no type of its own: a kind, a category, a policy's id. */
    @Nullable
    String code(Place here) {
        return id(here, text -> in.known().items.apply(text).value());
    }

    /** An id that is the key of a map. */
    <T> @Nullable T key(String name, Place here, Function<String, T> make) {
        try {
            return make.apply(name);
        } catch (ValueFormatException notAnId) {
            problems().error("not-an-id", RuleId.EXCHANGE, here, "was", name);
            return null;
        }
    }

    /** Amounts by a key; an amount that is wrong is left out. */
    <K> Map<K, Money> amounts(Place here, BiFunction<String, Place, @Nullable K> key) {
        Map<K, Money> amounts = new HashMap<>();
        in.object(here, (name, place) -> {
            K known = key.apply(name, place);
            Money amount = money(place);
            if (known != null && amount != null) {
                amounts.put(known, amount);
            }
        });
        return amounts;
    }

    Map<PersonId, Money> amountsByPerson(Place here) {
        return amounts(here, (key, at) -> key(key, at, in.known().people));
    }

    private <T> @Nullable T id(Place here, Function<String, T> make) {
        return parsed(here, RuleId.EXCHANGE, "not-an-id", make);
    }

    private <T> @Nullable T parsed(Place here, RuleId rule, String code, Function<String, T> make) {
        String text = in.text(here);
        if (text == null) {
            return null;
        }
        try {
            return make.apply(text);
        } catch (ValueFormatException notInFormat) {
            problems().error(code, rule, here, "was", text);
            return null;
        }
    }

    private <T> @Nullable T decimal(Place here, RuleId rule, String what, Function<String, T> make) {
        String text = in.decimalText(here);
        if (text == null) {
            return null;
        }
        try {
            return make.apply(text);
        } catch (ValueFormatException wrong) {
            String code = switch (wrong.reason()) {
                case TOO_MANY_DECIMALS -> "too-fine-" + what;
                case OUT_OF_RANGE -> "out-of-range-" + what;
                case NOT_A_NUMBER, NOT_IN_FORMAT -> "not-a-number";
            };
            problems().error(code, rule, here, "was", text);
            return null;
        }
    }

    private @Nullable LocalDate parsed(String text) {
        try {
            return in.known().days.apply(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private Problems problems() {
        return in.problems();
    }
}
