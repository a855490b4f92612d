package io.channelpartners.core.view;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.problem.EditRefused;
import java.util.List;

/** An edit with a name for the report of a failed property; where a rule forbids it, it changes nothing. */
public record Edit(String name, EnvironmentEdit edit) implements EnvironmentEdit {

    @Override
    public CustomerEnvironment apply(CustomerEnvironment environment) {
        try {
            return edit.apply(environment);
        } catch (EditRefused forbidden) {
            return environment;
        }
    }

    /** Puts edits one after another into one. */
    public static EnvironmentEdit all(List<Edit> edits) {
        return environment -> {
            CustomerEnvironment edited = environment;
            for (Edit edit : edits) {
                edited = edit.apply(edited);
            }
            return edited;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
