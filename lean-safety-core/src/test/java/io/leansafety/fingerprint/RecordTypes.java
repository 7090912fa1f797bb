package io.leansafety.fingerprint;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The record types that a record type is made of, by the declared types of its components. */
public final class RecordTypes {
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> components = new TreeSet<>();

    private RecordTypes() {}

    /** Each component, as {@code "WageFact.performance"}; those of values, as {@code Money}, left out. */
    public static Set<String> componentsFrom(Class<? extends Record> type) {
        RecordTypes types = new RecordTypes();
        types.visit(type);
        return types.components;
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                visit(argument);
            }
        } else if (type instanceof Class<?> found && seen.add(found)) {
            visitClass(found);
        }
    }

    /** A record in a record is changed by its parts. */
    private static boolean isOfParts(Class<?> type) {
        return (type.isRecord() || type.isSealed()) && !type.getPackageName().endsWith(".value");
    }

    private void visitClass(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                visit(permitted);
            }
        } else if (type.isRecord() && isOfParts(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!isOfParts(component.getType())) {
                    components.add(type.getSimpleName() + "." + component.getName());
                }
                visit(component.getGenericType());
            }
        }
    }
}
