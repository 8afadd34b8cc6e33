package dev.signalbox.processor.diagnostic;

import dev.signalbox.processor.model.Origin;
import dev.signalbox.topic.PrintableText;
import java.util.Arrays;
import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * The catalogue of everything Signalbox tells its users: each with an id, a page {@code docs/diagnostics/<id>.md}, and
 * a sentence that says what is wrong and what to write instead.
 */
public enum Problem {
    // topics
    MALFORMED_TOPIC(Kind.ERROR, "The topic \"%s\" is malformed: %s."),
    MALFORMED_PATTERN(Kind.ERROR, "The topic pattern %s is malformed: %s."),
    MALFORMED_NAMESPACE(Kind.ERROR, "The namespace \"%s\" is malformed: %s."),
    KEY_TOO_LONG(Kind.ERROR, "\"%s\" has %s bytes in UTF-8; AMQP 0-9-1 allows 255. Write fewer or shorter words."),
    WILDCARD_IN_WORD(Kind.WARNING, "In \"%s\" %s, or @SuppressWarnings(\"signalbox:WildcardInWord\")."),
    MANY_HASHES(
            Kind.WARNING,
            "\"%s\" has %d words #, and RabbitMQ 4.3.5 and later refuses more than 2. %s, or"
                    + " @SuppressWarnings(\"signalbox:ManyHashes\")."),
    PATTERN_TOO_AMBIGUOUS(
            Kind.ERROR,
            "\"%s\" fits the topic template \"%s\" of %s in more than 16 ways. Write fewer #, or * where"
                    + " one word stands."),
    // event types
    UNKNOWN_COMPONENT(
            Kind.ERROR,
            "The topic \"%s\" names {%s}, but %s has no public method %s() without parameters and"
                    + " checked exceptions. %s"),
    COMPONENT_TYPE(Kind.ERROR, "The component \"%s\" of %s is of type %s, %s."),
    VERSION_TOO_LOW(Kind.ERROR, "The version %d of %s is below 1, where versions begin. Write 1, or a higher one."),
    DUPLICATE_TOPIC(
            Kind.ERROR, "%s has the topic \"%s\" already. Give %s another, or make one a subtype of the other."),
    INACCESSIBLE_EVENT(Kind.ERROR, "%s cannot be named from %s, where %s is generated. %s."),
    UNHEARD_EVENT(
            Kind.WARNING,
            "No listener hears %s (topic \"%s\"). Write one, or @SuppressWarnings(\"signalbox:UnheardEvent\")."),
    // listeners
    UNREACHABLE_LISTENER(Kind.ERROR, "%s reaches \"%s\". %s"),
    UNCALLABLE_METHOD(Kind.ERROR, "The listener method %s is %s, so that no dispatcher can call it. %s."),
    UNCALLABLE_CLASS(
            Kind.ERROR,
            "%s %s, so that no dispatcher can call its listener methods. %s, or mark it @NoListener if it is to take no"
                    + " part."),
    INACCESSIBLE_LISTENER(Kind.ERROR, "%s cannot be %s from %s, where %s is generated. %s."),
    PARAMETERS(Kind.ERROR, "The listener method %s has %s. Write (event), or (event, EventContext)."),
    PARAMETER_TYPE(Kind.ERROR, "The listener method %s hears %s, %s. %s."),
    UNKNOWN_GUARD(Kind.ERROR, "There is no method \"%s\" in %s to be the guard of \"%s\". %s"),
    UNFIT_GUARD(Kind.ERROR, "The method \"%s\" of %s cannot be the guard of %s: %s. %s."),
    NOTHING_TO_REGISTER(Kind.ERROR, "@Registered marks %s, %s. %s."),
    STICKY_IN_VAIN(Kind.ERROR, "The listener method %s is sticky in vain: %s. %s, or take \"sticky\" away."),
    ORDER_CYCLE(
            Kind.ERROR,
            "These listener methods of %s each wait for the next: %s. Take one \"after\" or \"before\" away."),
    UNKNOWN_ORDER(
            Kind.ERROR,
            "%s is not the class of a listener here, so that nothing is before or after it. Name one that is,"
                    + " rather than its interface or abstract superclass, or include it."),
    DUPLICATE_ID(Kind.ERROR, "%s has the listener id \"%s\" already. Give one of the two another with id = \"...\"."),
    OVERLOADED_ID(
            Kind.NOTE,
            "%d listener methods of %s are named \"%s\", so that their ids bear the parameters: \"%s\". Give all but one"
                    + " an id = \"...\" of its own, or @SuppressWarnings(\"signalbox:OverloadedId\")."),
    OVERRIDDEN_LISTENERS_DIFFER(
            Kind.ERROR, "%s listens as %s and as %s, which differ in %s. Write it with an @Listen of its own."),
    EMITS_NOTHING(
            Kind.ERROR,
            "%s is marked @Emits but returns %s. Return an @EventType type, or an Optional, Collection or Stream of"
                    + " one; or take @Emits away."),
    EMITS_WITHOUT_LISTEN(
            Kind.ERROR, "%s is marked @Emits but is not a listener method. Add @Listen, or take @Emits away."),
    UNFIT_QUEUE(Kind.ERROR, "The queue of %s cannot work: %s. %s."),
    QUEUED_WITHOUT_LISTEN(Kind.ERROR, "%s is marked @Queued but %s. Add @Listen, or take @Queued away."),
    UNDISPATCHED_EVENT(
            Kind.WARNING,
            "%s returns %s, which nobody dispatches. Add @Emits, or"
                    + " @SuppressWarnings(\"signalbox:UndispatchedEvent\")."),
    UNSEEN_OUTCOME(Kind.WARNING, "%s returns %s, and nobody %s, or @SuppressWarnings(\"signalbox:UnseenOutcome\")."),
    UNANSWERED_REQUEST(Kind.ERROR, "%s is a Request<%s> that no listener answers. Write one that returns %s."),
    SECOND_ANSWER(Kind.ERROR, "%s answers %s, as %s does. Let one of the two return void, or make the event a Survey."),
    UNFIT_ANSWER(Kind.ERROR, "%s cannot answer %s: %s. %s."),
    REALIZED_APART(
            Kind.ERROR,
            "%s realizes the same as %s, \"%s\", but on another thread, so that neither is the first. Let the dispatching"
                    + " thread call both, or put both into one queue."),
    EMISSION_CYCLE(
            Kind.WARNING,
            "Events may be emitted without end: %s. Take one @Emits away or, if it ends,"
                    + " @SuppressWarnings(\"signalbox:EmissionCycle\")."),
    NEAR_MISS(
            Kind.NOTE,
            "No event type reaches \"%s\". Did you mean \"%s\"? If payloads travel there,"
                    + " @SuppressWarnings(\"signalbox:NearMiss\")."),
    UNSTABLE_NAMESPACE(
            Kind.NOTE,
            "%s belongs to the namespace \"%s\", whose event types may change with each of its versions. Listen to others or, if"
                    + " you follow, @SuppressWarnings(\"signalbox:UnstableNamespace\")."),
    // dispatchers
    NO_INTERFACE(Kind.ERROR, "@Dispatcher marks %s, which is not an interface. Write \"public interface %s {}\"."),
    NOTHING_TO_DISPATCH(
            Kind.ERROR,
            "%s has nothing to dispatch: there is no @EventType type and no @Listen method here. Write some, or"
                    + " include listener classes or dispatchers of libraries."),
    NOTHING_TO_INCLUDE(
            Kind.ERROR,
            "%s has no listener method, is no event type, and is not the @Dispatcher of a compiled library, so that"
                    + " there is nothing to include. Name a class with @Listen methods, or an event type."),
    NO_COMMON_PACKAGE(
            Kind.ERROR,
            "The event types and listeners have no package in common to generate SignalboxDispatcher in."
                    + " Declare a @Dispatcher interface."),
    NO_RUNTIME(
            Kind.ERROR,
            "%s needs the runtime, which is not on the class path, or not read by this module. Add the dependency"
                    + " dev.signalbox:signalbox-runtime, and to a module descriptor \"requires dev.signalbox.runtime;\"."),
    NO_CONTAINER(
            Kind.ERROR,
            "%s is made for %s, but %s is not on the class path, or not read by this module. Add the dependency %s, or"
                    + " take componentModel away."),
    SECOND_DISPATCHER(
            Kind.ERROR,
            "There is %s already, which was generated from other sources and covers %s: this one would hide it. Give"
                    + " this one a name: declare \"@Dispatcher interface %s {}\", and %sDispatcher is generated."),
    HIDDEN_DISPATCHER(
            Kind.WARNING,
            "%s covers %s but not %s, whose library seems to have a dispatcher of that name too: the class path shows"
                    + " only the first. Declare a @Dispatcher interface in one of the libraries, or"
                    + " @SuppressWarnings(\"signalbox:HiddenDispatcher\")."),
    NAME_TAKEN(
            Kind.ERROR,
            "There is a type %s already, so that it cannot be generated. Rename that type, or %s; or delete it, if an"
                    + " earlier build left it behind."),
    // the compilation
    NO_LISTENERS(
            Kind.NOTE,
            "There are event types here but no @Dispatcher, and no @Listen method that an object could be called"
                    + " for: no dispatcher is generated."),
    COMPACT_SOURCE(
            Kind.ERROR,
            "No other source can name the types of a compact source file, so that no dispatcher can be generated for"
                    + " them. Declare this one in a file of its own."),
    LATE_TYPE(
            Kind.ERROR,
            "%s was generated by another annotation processor after the dispatcher was written. Compile what it is"
                    + " generated from in a module of its own, and include it."),
    INTERNAL_ERROR(
            Kind.ERROR,
            "This is a bug in Signalbox, please report it with the stack trace that"
                    + " -Asignalbox.debug=true prints: %s");

    private final Kind kind;
    private final String format;

    Problem(Kind kind, String format) {
        this.kind = kind;
        this.format = format;
    }

    /** Returns the name users see and suppress it by: {@code UnheardEvent}. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    /** Makes the diagnostic of this problem at a place. */
    public Diagnostic at(Origin origin, Object... arguments) {
        return new Diagnostic(this, origin, message(arguments));
    }

    String message(Object... arguments) {
        Object[] printable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer ? argument : PrintableText.of(argument.toString()))
                .toArray();
        return format.formatted(printable);
    }

    Kind kind() {
        return kind;
    }

    boolean isError() {
        return kind == Kind.ERROR;
    }
}
