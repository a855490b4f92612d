package io.channelpartners.internal.text;

import io.channelpartners.internal.code.Codes;
import io.channelpartners.internal.code.Wording;
import io.channelpartners.problem.Problem;
import java.util.List;

/** The code of each problem that this library finds, and the only way to make one. Its sentences are in {@code english.properties}. */
public enum ProblemCode {
    TEXT_HAS_INNER_BLANK,
    TEXT_IS_BLANK,
    TEXT_HAS_REFUSED_CHARACTER,
    TEXT_IS_TOO_LONG,
    STAMP_IS_MALFORMED,
    PARTNER_NOT_RECOGNIZED,
    CHECK_UNAVAILABLE,
    CHECK_IS_OLDER,
    PARTNER_ALREADY_LISTED,
    PARTNER_NOT_LISTED,
    PARTNER_IS_DEFAULT,
    NO_ROLE_CHOSEN,
    DEVICE_ALREADY_REGISTERED,
    DEVICE_LISTED_TWICE,
    DEVICE_NOT_REGISTERED,
    DEVICE_GROUP_IS_EMPTY,
    DEVICE_CONNECTS_CENTRALLY,
    CLEARING_FROM_DEFAULT,
    DEVICE_TICKED_AND_CLEARED,
    DEVICES_FOLLOW_DEFAULT,
    PARTNER_NOT_AUTHORIZED,
    PARTNER_AUTHORIZATION_UNKNOWN,
    PARTNER_NOT_ENROLLED,
    PARTNER_ENROLLMENT_UNKNOWN,
    CASE_ROUTING_NOT_SET_UP,
    CASE_ROUTING_UNKNOWN,
    ENVIRONMENT_ALREADY_SET_UP,
    ENVIRONMENT_NOT_FOUND,
    ENVIRONMENT_SET_UP_AGAIN,
    ENVIRONMENT_SET_UP_AGAIN_MEANWHILE,
    ENVIRONMENT_AT_ANOTHER_REVISION,
    ENVIRONMENT_CHANGED_BY_OTHERS,
    ENVIRONMENT_WAIT_INTERRUPTED,
    HISTORY_CUT_MEANWHILE,
    REVISION_NOT_IN_HISTORY,
    USER_GROUP_NOT_SET_UP,
    SHARING_REFUSED,
    SHARED_VIEW_CHANGED_BY_OTHERS,
    SHARED_VIEW_WAIT_INTERRUPTED,
    SHARED_VIEW_NOT_CHANGED,
    SHARED_VIEWS_NOT_KNOWN,
    SUBCASE_OF_ANOTHER_PARTNER,
    SUBCASE_ALREADY_ANSWERED,
    REJECTION_WITHOUT_REASON,
    CURSOR_ALTERED,
    CURSOR_FOREIGN,
    CURSOR_STALE,
    STORE_RETURNED_ANOTHER_ENVIRONMENT,
    STORE_RETURNED_OTHER_DEVICES,
    STORE_ANSWERED_FROM_ANOTHER_STATE,
    STORE_ANSWERED_FOR_ANOTHER_CREATION,
    STORE_RETURNED_EMPTY_CHANGE,
    STORE_RETURNED_CHANGE_OUT_OF_ORDER,
    STORE_RETURNED_CHANGE_THAT_DOES_NOT_FIT,
    STORE_LACKS_CHANGE,
    STORE_RETURNED_TOO_MANY,
    STORE_RETURNED_ENVIRONMENT_OUT_OF_ORDER,
    STORE_RETURNED_ENVIRONMENT_TWICE,
    STORE_RETURNED_ANOTHER_SHARED_VIEW,
    DIRECTORY_RETURNED_USER_OUT_OF_ORDER;

    private static final Codes<ProblemCode> CODES = new Codes<>(values());

    /** Gets the code, which never changes. */
    public String code() {
        return CODES.of(this);
    }

    /** Makes the problem from its rule and the values in its sentences, in order and safe to print: IDs and texts in quotes. */
    public Problem problem(String rule, String... values) {
        return new Problem(
                code(),
                rule,
                inEnglish("subject", values),
                inEnglish("reason", values),
                inEnglish("remedy", values),
                List.of(values));
    }

    private String inEnglish(String part, String... values) {
        return Wording.english().get("problem." + code() + "." + part, values);
    }
}
