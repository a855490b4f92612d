package io.channelpartners.testkit.properties;

import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.problem.EditRefused;
import java.util.List;
import java.util.Objects;

/**
 * An edit with a name for the report of a failed property. If a rule forbids the edit, it changes nothing.
 *
 * @param name what it does
 * @param edit the edit
 */
public record NamedEdit(String name, EnvironmentEdit edit) implements EnvironmentEdit {

    public NamedEdit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(edit, "edit");
    }

    /** Applies the edit, or returns the environment as it is if a rule forbids the edit. */
    @Override
    public CustomerEnvironment apply(CustomerEnvironment environment) {
        try {
            return edit.apply(environment);
        } catch (EditRefused forbidden) {
            return environment;
        }
    }

    /**
     * Combines edits into one that applies them in order.
     *
     * @param edits the edits
     * @return an edit that applies every one that the rules allow
     */
    public static EnvironmentEdit all(List<NamedEdit> edits) {
        return environment -> {
            CustomerEnvironment edited = environment;
            for (NamedEdit edit : edits) {
                edited = edit.apply(edited);
            }
            return edited;
        };
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
