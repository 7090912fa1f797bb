package io.leansafety.json;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Account;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.EntryId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.RoleName;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleModule;

/** The values that are kept as the texts that they parse: ids, figures, and whole documents of the exchange format. */
final class TextValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TextValues() {
        text(Account.class, Account::parse);
        text(EnterpriseId.class, EnterpriseId::new);
        text(EntryId.class, EntryId::new);
        text(Fingerprint.class, Fingerprint::new);
        text(ItemCode.class, ItemCode::new);
        text(LocationId.class, LocationId::new);
        text(Money.class, Money::of);
        text(PersonId.class, PersonId::new);
        text(Points.class, Points::of);
        text(Ratio.class, Ratio::of);
        text(Reference.class, Reference::new);
        text(RequestKey.class, RequestKey::new);
        text(RoleName.class, RoleName::new);
        key(RoleName.class, RoleName::new);
        text(Score.class, Score::of);
        text(SubjectId.class, SubjectId::new);
        text(TierId.class, TierId::new);
        document(MonthFacts.class, Exchange::writeMonth, Exchange::readMonth);
        document(Policy.class, Exchange::writePolicy, Exchange::readPolicy);
    }

    private <T> void text(Class<T> type, Function<String, T> parsing) {
        text(type, Object::toString, parsing);
    }

    private <T> void document(
            Class<T> type, BiConsumer<T, OutputStream> writing, Function<InputStream, Outcome<T>> reading) {
        text(
                type,
                value -> {
                    ByteArrayOutputStream to = new ByteArrayOutputStream();
                    writing.accept(value, to);
                    return to.toString(StandardCharsets.UTF_8);
                },
                text -> reading.apply(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow());
    }

    /** What a map has by such values; its key is written as what {@code toString} gives. */
    private <T> void key(Class<T> type, Function<String, T> parsing) {
        addKeyDeserializer(type, new KeyReader(parsing));
    }

    private <T> void text(Class<T> type, Function<T, String> writing, Function<String, T> parsing) {
        addSerializer(type, new TextWriter<>(writing));
        addDeserializer(type, new TextReader<>(type, parsing));
    }
}
