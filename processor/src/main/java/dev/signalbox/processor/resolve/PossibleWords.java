package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.EventComponent;
import java.util.Locale;
import java.util.UUID;

/** Knows which words the values of a component can give. */
final class PossibleWords {
    private PossibleWords() {}

    static boolean contains(EventComponent component, String word) {
        return switch (component.kind()) {
            case STRING -> !word.isEmpty();
            case ENUM ->
                component.constants().stream()
                        .anyMatch(constant -> constant.toLowerCase(Locale.ROOT).equals(word));
            case INT, LONG, BOXED_INTEGRAL -> isInRange(component.type().simpleName(), word);
            case BOOLEAN, BOXED_BOOLEAN -> word.equals("true") || word.equals("false");
            case UUID -> isUuid(word);
            case MISSING, UNFIT -> false;
        };
    }

    private static boolean isInRange(String type, String word) {
        try {
            String canonical = switch (type.toLowerCase(Locale.ROOT)) {
                case "byte" -> Byte.toString(Byte.parseByte(word));
                case "short" -> Short.toString(Short.parseShort(word));
                case "int", "integer" -> Integer.toString(Integer.parseInt(word));
                default -> Long.toString(Long.parseLong(word));
            };
            return canonical.equals(word);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static boolean isUuid(String word) {
        try {
            return UUID.fromString(word).toString().equals(word);
        } catch (IllegalArgumentException notAUuid) {
            return false;
        }
    }
}
