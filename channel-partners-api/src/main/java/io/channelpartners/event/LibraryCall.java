package io.channelpartners.event;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/**
 * The calls that a {@link CallObserver} observes: those of the entry interfaces that read or write something, and each call of what
 * an embedder implements. There is one constant for each method, with its name; overloads that differ only in their arguments share
 * one.
 */
public enum LibraryCall {
    /** {@code ChannelPartners.checkId}. */
    CHECK_ID(Part.LIBRARY),
    /** {@code ChannelPartners.environment}. */
    ENVIRONMENT(Part.LIBRARY),
    /** {@code ChannelPartners.setUp}. */
    SET_UP(Part.LIBRARY),
    /** {@code ChannelPartners.change}, with or without options. */
    CHANGE(Part.LIBRARY),
    /** {@code ChannelPartners.preview}. */
    PREVIEW(Part.LIBRARY),
    /** {@code ChannelPartners.revert}, with or without options. */
    REVERT(Part.LIBRARY),
    /** {@code ChannelPartners.recheck}. */
    RECHECK(Part.LIBRARY),
    /** {@code ChannelPartners.recheckAll}. */
    RECHECK_ALL(Part.LIBRARY),
    /** {@code ChannelPartners.review} of all devices. */
    REVIEW(Part.LIBRARY),
    /** {@code ChannelPartners.review} of named devices. */
    DEVICE_REVIEW(Part.LIBRARY),
    /** {@code ChannelPartners.summary}. */
    SUMMARY(Part.LIBRARY),
    /** {@code ChannelPartners.environments}. */
    ENVIRONMENTS(Part.LIBRARY),
    /** {@code ChannelPartners.environmentsToRecheck}. */
    ENVIRONMENTS_TO_RECHECK(Part.LIBRARY),
    /** {@code ChannelPartners.erase}. */
    ERASE(Part.LIBRARY),
    /** {@code CustomerHistory.history}, from a revision or a stamp. */
    HISTORY(Part.LIBRARY),
    /** {@code CustomerHistory.environmentAt}, a revision or an instant. */
    ENVIRONMENT_AT(Part.LIBRARY),
    /** {@code CustomerHistory.reviewAt}. */
    REVIEW_AT(Part.LIBRARY),
    /** {@code CustomerHistory.whoSaw}. */
    WHO_SAW(Part.LIBRARY),
    /** {@code CustomerHistory.cutHistory}. */
    CUT_HISTORY(Part.LIBRARY),
    /** {@code PartnerAccess.signIn}, including a sign-in by a {@code ViewerCache}. */
    SIGN_IN(Part.LIBRARY),
    /** {@code PartnerAccess.view} of all devices. */
    VIEW(Part.LIBRARY),
    /** {@code PartnerAccess.view} of named devices. */
    DEVICE_VIEW(Part.LIBRARY),
    /** A page of {@code PartnerAccess.myCustomers}, the first or a later one; a list that is read as a stream is not observed. */
    MY_CUSTOMERS(Part.LIBRARY),
    /** {@code PartnerAccess.myCustomer}. */
    MY_CUSTOMER(Part.LIBRARY),
    /** {@code ViewSharing.sharedView}. */
    SHARED_VIEW(Part.LIBRARY),
    /** {@code ViewSharing.share}. */
    SHARE(Part.LIBRARY),
    /** {@code UserForgetting.forget}. */
    FORGET(Part.LIBRARY),

    /** {@code EnvironmentStore.find}. */
    STORE_FIND(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.stamp}. */
    STORE_STAMP(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.part}. */
    STORE_PART(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.save}, which the library itself does not call. */
    STORE_SAVE(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.saveWithSummary}. */
    STORE_SAVE_WITH_SUMMARY(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.outline}. */
    STORE_OUTLINE(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.history}. */
    STORE_HISTORY(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.base}. */
    STORE_BASE(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.cut}. */
    STORE_CUT(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.erase}. */
    STORE_ERASE(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.environmentsListing}. */
    STORE_ENVIRONMENTS_LISTING(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.summariesListing}. */
    STORE_SUMMARIES_LISTING(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.environments}. */
    STORE_ENVIRONMENTS(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.environmentsToRecheck}. */
    STORE_ENVIRONMENTS_TO_RECHECK(Part.ENVIRONMENTS),
    /** {@code EnvironmentStore.requireWorking}, which the library itself does not call. */
    STORE_REQUIRE_WORKING(Part.ENVIRONMENTS),

    /** {@code PartnerVerifier.check}. */
    VERIFIER_CHECK(Part.VERIFIER),
    /** {@code PartnerVerifier.checkAll}. */
    VERIFIER_CHECK_ALL(Part.VERIFIER),

    /** {@code PassportDirectory.user}. */
    DIRECTORY_USER(Part.PASSPORTS),
    /** {@code PassportDirectory.usersLinkedTo}. */
    DIRECTORY_USERS_LINKED_TO(Part.PASSPORTS),
    /** {@code PassportDirectory.usersHaving}. */
    DIRECTORY_USERS_HAVING(Part.PASSPORTS),

    /** {@code SharedViewStore.find}. */
    SHARES_FIND(Part.SHARED_VIEWS),
    /** {@code SharedViewStore.save}. */
    SHARES_SAVE(Part.SHARED_VIEWS),
    /** {@code SharedViewStore.sharingWith}. */
    SHARES_SHARING_WITH(Part.SHARED_VIEWS),
    /** {@code SharedViewStore.requireWorking}, which the library itself does not call. */
    SHARES_REQUIRE_WORKING(Part.SHARED_VIEWS);

    /** Whose code a call runs. */
    public enum Part {
        /** The library, as the embedder calls it. */
        LIBRARY,
        /** The embedder's {@code EnvironmentStore}. */
        ENVIRONMENTS,
        /** The embedder's {@code PartnerVerifier}. */
        VERIFIER,
        /** The embedder's {@code PassportDirectory}. */
        PASSPORTS,
        /** The embedder's {@code SharedViewStore}. */
        SHARED_VIEWS;

        private static final Codes<Part> CODES = new Codes<>(values());

        /**
         * Gets the code by which other systems know the part. It never changes.
         *
         * @return the code in lower snake case, such as {@code shared_views}
         */
        public String code() {
            return CODES.of(this);
        }

        /**
         * Finds the part with a code.
         *
         * @param code exactly what {@link #code} returns
         * @return the part, or empty if none has that code
         */
        public static Optional<Part> ofCode(String code) {
            return CODES.find(code);
        }
    }

    private static final Codes<LibraryCall> CODES = new Codes<>(values());

    private final Part part;

    LibraryCall(Part part) {
        this.part = part;
    }

    /**
     * Gets whose code the call runs.
     *
     * @return {@link Part#LIBRARY} for a call of the library, else a part that the embedder implements
     */
    public Part part() {
        return part;
    }

    /**
     * Gets the code by which other systems know the call. It never changes.
     *
     * @return the code in lower snake case, such as {@code store_find}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the call with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the call, or empty if none has that code
     */
    public static Optional<LibraryCall> ofCode(String code) {
        return CODES.find(code);
    }
}
