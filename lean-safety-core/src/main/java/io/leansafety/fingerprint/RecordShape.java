package io.leansafety.fingerprint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record's type, in the order of their declaration, with what the canonical form says of them.
 *
 * @param head what stands before the components
 * @param parts the components
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only written.
record RecordShape(byte[] head, List<Part> parts) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            List<Part> parts =
                    Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
            HashedBytes head = HashedBytes.kept();
            CanonicalForm.write(head, 'R', type.getSimpleName());
            head.writeInt(parts.size());
            return new RecordShape(head.toArray(), parts);
        }
    };

    static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /**
     * A component of a record.
     *
     * @param name its name
     * @param head what stands before its value
     * @param accessor gives its value
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, only written.
    record Part(String name, byte[] head, Method accessor) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            HashedBytes head = HashedBytes.kept();
            CanonicalForm.write(head, 'N', component.getName());
            return new Part(component.getName(), head.toArray(), accessor);
        }

        @Nullable
        Object in(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("a record must give its " + name, impossible);
            }
        }
    }
}
