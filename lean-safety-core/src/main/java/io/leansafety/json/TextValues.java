package io.leansafety.json;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleModule;

/** The values that are kept as the texts that they parse: ids, figures, and whole documents of the exchange format. */
final class TextValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A value that its text says whole. */
    private record Text<T>(Class<T> type, Function<String, T> parsing) {}

    private static final List<Text<?>> TEXTS = List.of(
            new Text<>(Account.class, Account::parse),
            new Text<>(EnterpriseId.class, EnterpriseId::new),
            new Text<>(EntryId.class, EntryId::new),
            new Text<>(Fingerprint.class, Fingerprint::new),
            new Text<>(ItemCode.class, ItemCode::new),
            new Text<>(LocationId.class, LocationId::new),
            new Text<>(Money.class, Money::of),
            new Text<>(PersonId.class, PersonId::new),
            new Text<>(Points.class, Points::of),
            new Text<>(Ratio.class, Ratio::of),
            new Text<>(Reference.class, Reference::new),
            new Text<>(RequestKey.class, RequestKey::new),
            new Text<>(RoleName.class, RoleName::new),
            new Text<>(Score.class, Score::of),
            new Text<>(SubjectId.class, SubjectId::new),
            new Text<>(TierId.class, TierId::new));

    TextValues() {
        TEXTS.forEach(this::text);
        key(RoleName.class, RoleName::new);
        document(MonthFacts.class, Exchange::writeMonth, Exchange::readMonth);
        document(Policy.class, Exchange::writePolicy, Exchange::readPolicy);
    }

    /** {@return the types of the values that are no documents} */
    static Set<Class<?>> types() {
        return TEXTS.stream().map(Text::type).collect(toUnmodifiableSet());
    }

    private <T> void text(Text<T> text) {
        text(text.type(), Object::toString, text.parsing());
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
