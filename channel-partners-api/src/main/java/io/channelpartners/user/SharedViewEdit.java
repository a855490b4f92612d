package io.channelpartners.user;

/**
 * An edit of a shared view: a pure function, which may run several times when other writers are faster.
 *
 * <pre>{@code
 * SharedViewEdit withoutLee = view -> view.removeUser(EmailAddress.of("lee@helper.example"));
 * }</pre>
 */
@FunctionalInterface
public interface SharedViewEdit {

    /**
     * Returns the shared view as it should be.
     *
     * @param view the shared view as it is
     * @return the edited view, or the same one if nothing changes
     * @throws io.channelpartners.problem.EditRefused if a rule forbids the edit
     */
    SharedView apply(SharedView view);
}
