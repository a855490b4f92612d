package io.channelpartners.authzen;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.AuthZen.GrantedSearch;
import io.channelpartners.authzen.Routes.Endpoint;
import io.channelpartners.authzen.answer.Answers;
import io.channelpartners.authzen.answer.Evaluator;
import io.channelpartners.authzen.search.ActionSearch;
import io.channelpartners.authzen.search.PageTokens;
import io.channelpartners.authzen.search.Pages;
import io.channelpartners.authzen.search.ResourceSearch;
import io.channelpartners.authzen.search.SubjectSearch;
import io.channelpartners.language.Sentences;
import io.channelpartners.user.HpePassportId;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Builds an {@link AuthZen}. {@code access}, {@code codec} and {@code url} are required. For one thread. */
public final class AuthZenBuilder {

    private static final System.Logger LOG = System.getLogger(AuthZen.class.getName());
    private static final String AES = "AES";
    private static final int KEY_BYTES = 32;

    private @Nullable PartnerAccess access;
    private @Nullable Function<HpePassportId, Viewer> viewers;
    private @Nullable JsonCodec codec;
    private @Nullable URI url;
    private final Map<String, Sentences> languages = new LinkedHashMap<>(Map.of("en", Sentences.english()));
    private AuthZenLimits limits = AuthZenLimits.standard();
    private @Nullable SecretKey tokenKey;
    private final List<SecretKey> formerTokenKeys = new ArrayList<>();
    private @Nullable ChannelPartners partners;
    private @Nullable SubjectSearchGrant grant;
    private Consumer<Throwable> onFailure = AuthZenBuilder::log;

    AuthZenBuilder() {}

    /** Sets the partner's entry point, which answers; required. */
    public AuthZenBuilder access(PartnerAccess partnerAccess) {
        this.access = Objects.requireNonNull(partnerAccess, "partnerAccess");
        return this;
    }

    /**
     * Sets how a Passport is signed in; by default, {@link PartnerAccess#signIn} does it anew for every request. That asks HPE about
     * each location of the user; to answer faster, pass {@link io.channelpartners.ViewerCache#of} of a cache.
     *
     * @param signIn gets the viewer of a Passport; called once for each subject of a request
     */
    public AuthZenBuilder viewers(Function<HpePassportId, Viewer> signIn) {
        this.viewers = Objects.requireNonNull(signIn, "signIn");
        return this;
    }

    /** Sets the codec that reads and writes JSON; required. */
    public AuthZenBuilder codec(JsonCodec json) {
        this.codec = Objects.requireNonNull(json, "json");
        return this;
    }

    /**
     * Sets the URL of the decision point, which clients compare with the one that they know; required. Its path precedes the path of
     * each endpoint, and follows {@code /.well-known/authzen-configuration}.
     *
     * @param decisionPoint such as {@code https://pdp.example.com} or {@code https://example.com/pdp}
     * @throws IllegalArgumentException unless its scheme is https, or http with a loopback address, or if it has a user, a query, a
     *     fragment or a trailing slash
     */
    public AuthZenBuilder url(URI decisionPoint) {
        this.url = Routes.requireUrl(decisionPoint);
        return this;
    }

    /**
     * Adds a language for the sentences that explain a denial to the user; English is always present.
     *
     * @param language such as {@link Locale#GERMAN}; its tag is the key of the sentence
     * @param sentences the sentences in that language
     */
    public AuthZenBuilder language(Locale language, Sentences sentences) {
        languages.put(language.toLanguageTag(), Objects.requireNonNull(sentences, "sentences"));
        return this;
    }

    /** Sets the limits of one request; by default {@link AuthZenLimits#standard}. */
    public AuthZenBuilder limits(AuthZenLimits most) {
        this.limits = Objects.requireNonNull(most, "most");
        return this;
    }

    /**
     * Sets the key that encrypts page tokens; by default, a random key that only this instance knows. Processes that serve pages of the
     * same search need the same key, and the same {@code cursorKey} of the library. Replace a key before it has encrypted four billion
     * tokens.
     *
     * @param key a key of 256 bits for {@code AES}, which nothing else uses; keep it secret
     * @throws IllegalArgumentException if the key is not an AES key of 256 bits
     */
    public AuthZenBuilder tokenKey(SecretKey key) {
        this.tokenKey = required(key);
        return this;
    }

    /**
     * Adds a former key, which still reads page tokens but writes none.
     *
     * @param key a key of 256 bits for {@code AES}
     * @throws IllegalArgumentException if the key is not an AES key of 256 bits
     */
    public AuthZenBuilder formerTokenKey(SecretKey key) {
        formerTokenKeys.add(required(key));
        return this;
    }

    private static SecretKey required(SecretKey key) {
        byte @Nullable [] encoded = key.getEncoded();
        if (!key.getAlgorithm().equals(AES) || (encoded != null && encoded.length != KEY_BYTES)) {
            throw new IllegalArgumentException("a key for page tokens must be an AES key of 256 bits");
        }
        return key;
    }

    /**
     * Enables the search for subjects: which Passports see a feature of a device, judged by the standings on record. By default, the
     * endpoint does not exist. It names Passports of all partners, so it is a question for the customer's side (CP-59).
     *
     * @param channelPartners the customer's entry point, which answers
     * @param granted the environments for which a client may search
     */
    public AuthZenBuilder subjectSearch(ChannelPartners channelPartners, SubjectSearchGrant granted) {
        this.partners = Objects.requireNonNull(channelPartners, "channelPartners");
        this.grant = Objects.requireNonNull(granted, "granted");
        return this;
    }

    /**
     * Sets what receives each exception or error behind a 500, a 503 or an error of an item. By default, its class is logged with
     * {@link System.Logger}, without its message, which may be personal.
     *
     * @param listener receives what was thrown; whatever it throws itself is logged and dropped
     */
    public AuthZenBuilder onFailure(Consumer<Throwable> listener) {
        Objects.requireNonNull(listener, "listener");
        this.onFailure = thrown -> {
            try {
                listener.accept(thrown);
            } catch (Throwable e) { // even an error, since the client waits for an answer
                log(e);
            }
        };
        return this;
    }

    private static void log(Throwable e) {
        LOG.log(
                System.Logger.Level.WARNING,
                "a question could not be answered: {0}",
                e.getClass().getName());
    }

    /**
     * Builds the decision point.
     *
     * @throws IllegalStateException if {@code access}, {@code codec} or {@code url} is missing
     */
    public AuthZen build() {
        PartnerAccess answering = given("access", access);
        Function<HpePassportId, Viewer> signIn = viewers == null ? answering::signIn : viewers;
        SecureRandom random = new SecureRandom();
        SecretKey key = tokenKey == null ? randomKey(random) : tokenKey;
        Pages pages = new Pages(new PageTokens(key, List.copyOf(formerTokenKeys), random), limits.results());
        return new AuthZen(
                given("codec", codec),
                limits,
                new Routes(given("url", url), offered()),
                new Evaluator(answering, signIn, onFailure, Answers.in(languages)),
                new ResourceSearch(answering, signIn, pages),
                new ActionSearch(answering, signIn, pages),
                partners == null || grant == null ? null : new GrantedSearch(new SubjectSearch(partners, pages), grant),
                onFailure);
    }

    private Set<Endpoint> offered() {
        Set<Endpoint> offered = EnumSet.allOf(Endpoint.class);
        if (grant == null) {
            offered.remove(Endpoint.SEARCH_SUBJECT);
        }
        return offered;
    }

    private static SecretKey randomKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new SecretKeySpec(key, AES);
    }

    private static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the builder of an AuthZen needs " + what);
        }
        return value;
    }
}
