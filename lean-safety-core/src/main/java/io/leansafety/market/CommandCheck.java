package io.leansafety.market;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the form of a command by its constraints, before anything is looked up. What a constraint says is told as every
 * other problem is, in the library's own texts: messages of the validator are never made, so that nothing in a command is
 * ever taken for a template. What no constraint says, {@link CommandForm} does.
 */
final class CommandCheck {

    private CommandCheck() {}

    /** Made when it is first needed: whoever settles files alone needs no provider. */
    private static final class Provider {
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Silence())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Silence implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return "";
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return "";
        }
    }

    /** Everything that is wrong with the form of a command, each with its place; a command may be made of anything. */
    static Problems of(@Nullable Record command) {
        Problems problems = new Problems();
        if (command == null) {
            problems.missing(Asked.COMMAND);
        } else {
            check(command, problems);
        }
        return problems;
    }

    private static void check(Record command, Problems problems) {
        Provider.VALIDATOR.validate(command).stream()
                .sorted(Comparator.comparing((ConstraintViolation<Record> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(violation -> violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getName()))
                .forEach(violation -> add(violation, problems));
        new CommandForm(problems).check(command, Asked.ROOT);
    }

    private static void add(ConstraintViolation<Record> violation, Problems problems) {
        Place place = placeOf(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        if (constraint instanceof Size && violation.getInvalidValue() instanceof CharSequence text) {
            problems.error(
                    "too-long",
                    RuleId.EXCHANGE,
                    place,
                    "length",
                    text.length(),
                    "most",
                    String.valueOf(bounds.get("max")));
        } else if (constraint instanceof Min) {
            problems.error(
                    "too-small",
                    RuleId.EXCHANGE,
                    place,
                    "was",
                    violation.getInvalidValue(),
                    "least",
                    String.valueOf(bounds.get("value")));
        } else if (constraint instanceof Max) {
            problems.error(
                    "too-great",
                    RuleId.EXCHANGE,
                    place,
                    "was",
                    violation.getInvalidValue(),
                    "most",
                    String.valueOf(bounds.get("value")));
        } else {
            problems.missing(place);
        }
    }

    private static Place placeOf(Path path) {
        Place place = Asked.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.index(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place = place.field(node.getName());
            }
        }
        return place;
    }
}
