package dev.signalbox.processor.generate.layout;

import dev.signalbox.processor.generate.code.TypeNames;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of a dispatcher's members and variables. */
public final class Members {
    /** More listener classes than this do not fit the 255 parameters of a constructor (JVMS 4.3.3). */
    private static final int MAX_PARAMETERS = 250;

    private final NameSet obscured;
    private final NameSet fieldNames;
    private final NameSet methodNames = new NameSet(ReservedNames.OF_DISPATCHERS);
    private final NameSet typeNames;
    private final Map<TypeRef, String> fields = new TreeMap<>();
    private final Variables variables;
    private final String builder;
    private final String table;
    private final String openTable;
    private final String options;
    private final List<ListenerGroup> groups;
    private final RegisteredClasses registered;
    private final NameSet used;

    Members(DispatchPlan plan) {
        this.obscured = new NameSet(ObscuredNames.of(plan));
        this.fieldNames = new NameSet(obscured);
        this.typeNames = new NameSet(obscured);
        this.used = new NameSet(obscured);
        this.variables = Variables.of(
                fieldNames, plan.dispatcher().observed(), plan.dispatcher().idempotent());
        fieldNames.reserve(ReservedNames.OF_BUILDERS);
        fieldNames.reserve(ReservedNames.OF_OBJECTS);
        methodNames.reserve(ReservedNames.OF_OBJECTS);
        this.builder = typeNames.allocate("Builder");
        this.table = typeNames.allocate("Events");
        this.openTable = typeNames.allocate("OpenPayloads");
        this.options = typeNames.allocate("Options");
        nameFields(plan);
        this.registered =
                RegisteredClasses.of(plan.dispatcher().listeners(), fieldNames, typeNames.allocate("Registered"));
        this.groups = isWide()
                ? ListenerGroup.of(List.copyOf(fields.keySet()), MAX_PARAMETERS, typeNames, fieldNames)
                : List.of();
        used.reserve(fields.values());
        used.reserve(registered.variables().values());
        used.reserve(variables.ofRoutes());
    }

    private void nameFields(DispatchPlan plan) {
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.isGiven()) {
                fields.put(listener.owner().type(), "");
            }
        }
        for (Map.Entry<TypeRef, String> field : fields.entrySet()) {
            field.setValue(
                    fieldNames.allocate(TypeNames.decapitalized(field.getKey().simpleName())));
        }
    }

    /** Returns the listener classes with the names of their fields, sorted by class. */
    public Map<TypeRef, String> fields() {
        return fields;
    }

    /** Returns the field of a listener, or the variable of a registered instance. */
    public String receiver(ListenerModel listener) {
        TypeRef owner = listener.owner().type();
        return listener.isRegistered() ? registered.variable(owner) : fields.getOrDefault(owner, "");
    }

    /** Returns the classes whose instances come and go. */
    public RegisteredClasses registered() {
        return registered;
    }

    /** Returns the names of the variables that methods have. */
    public Variables variables() {
        return variables;
    }

    /** Returns the simple name of the builder. */
    public String builder() {
        return builder;
    }

    /** Returns the simple name of the class that holds the table of event types. */
    public String table() {
        return table;
    }

    /** Returns the simple name of the class that holds the table of payload listeners. */
    public String openTable() {
        return openTable;
    }

    /** Returns the simple name of the class by which users of a container set options. */
    public String options() {
        return options;
    }

    /** Returns the listener classes in groups that fit a constructor, if they do not fit one together. */
    public List<ListenerGroup> listenerGroups() {
        return groups;
    }

    /** Tells whether there are more listener classes than a constructor can have parameters. */
    public boolean isWide() {
        return fields.size() > MAX_PARAMETERS;
    }

    /** Returns the name of a method. */
    String method(String suggestion) {
        return methodNames.allocate(TypeNames.decapitalized(suggestion));
    }

    /** Returns the name of a field, besides those of listeners. */
    String field(String suggestion) {
        return fieldNames.allocate(suggestion);
    }

    /** Returns the name of a nested class. */
    String type(String suggestion) {
        return typeNames.allocate(suggestion);
    }

    /** Starts the names of a route's own variables, which may not hide a field that it uses. */
    NameSet locals() {
        return new NameSet(used);
    }
}
