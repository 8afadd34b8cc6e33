package dev.signalbox.processor.model;

/**
 * What an event asks its listeners to return.
 *
 * @param kind how many of them
 * @param type the type of an answer, after erasure
 * @param text the type of an answer with type arguments
 * @param open whether that leaves something open: it is a type variable, or has a wildcard
 */
public record AnswerModel(Kind kind, TypeRef type, String text, boolean open) {

    /** How many listeners are asked. */
    public enum Kind {
        /** Exactly one. */
        REQUEST,
        /** All. */
        SURVEY
    }

    /** Tells whether exactly one listener is to answer. */
    public boolean isRequest() {
        return kind == Kind.REQUEST;
    }

    /** Tells whether what a listener returns is an answer. */
    public boolean accepts(ResultModel result) {
        return result.types().contains(asked());
    }

    /** Tells whether what a listener returns is no answer but brings one later. */
    public boolean acceptsLater(ResultModel result) {
        return isRequest() && !accepts(result) && result.later().contains(asked());
    }

    /** Tells whether source can name the type without type arguments, so that nothing of it is lost. */
    public boolean isPlain() {
        return !open && text.equals(type.qualifiedName()) && type.typeParameters() == 0;
    }

    private String asked() {
        return open ? type.qualifiedName() : text;
    }
}
