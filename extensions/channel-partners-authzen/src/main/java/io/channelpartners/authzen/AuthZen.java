package io.channelpartners.authzen;

import io.channelpartners.authzen.Routes.Endpoint;
import io.channelpartners.authzen.answer.Evaluator;
import io.channelpartners.authzen.answer.Failure;
import io.channelpartners.authzen.answer.Ordered;
import io.channelpartners.authzen.request.ActionQuery;
import io.channelpartners.authzen.request.Evaluations;
import io.channelpartners.authzen.request.Item;
import io.channelpartners.authzen.request.JsonObject;
import io.channelpartners.authzen.request.Problems;
import io.channelpartners.authzen.request.ResourceQuery;
import io.channelpartners.authzen.request.SubjectQuery;
import io.channelpartners.authzen.search.ActionSearch;
import io.channelpartners.authzen.search.ResourceSearch;
import io.channelpartners.authzen.search.SearchAnswer;
import io.channelpartners.authzen.search.SubjectSearch;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A policy decision point: answers requests of the OpenID AuthZEN Authorization API 1.0 from the partner's side of this library.
 *
 * <pre>{@code
 * AuthZen decisions = AuthZen.builder()
 *         .access(library.partnerAccess())
 *         .codec(new JacksonCodec())
 *         .url(URI.create("https://pdp.example.com"))
 *         .build();
 * AuthZenResponse response = decisions.answer(AuthZenRequest.post("/access/v1/evaluation", question));
 * }</pre>
 *
 * <p>A subject has the type {@code passport}; a resource has the type {@code device} and the ID {@code environment/device}; the name of
 * an action is the code of a feature. If the feature is not visible, the decision is {@code false}, with the reason that the user may
 * know (CP-59). A question that cannot be answered is an error, never a bare {@code false}.
 *
 * <p>The embedder must authenticate the client, which may ask about every Passport. Thread-safe.
 */
public final class AuthZen {

    private final JsonCodec codec;
    private final AuthZenLimits limits;
    private final Routes routes;
    private final Evaluator evaluator;
    private final ResourceSearch resources;
    private final ActionSearch actions;
    private final @Nullable GrantedSearch subjects;
    private final Consumer<Throwable> onFailure;

    /** The search for subjects, and the environments for which it is granted. */
    record GrantedSearch(SubjectSearch search, SubjectSearchGrant grant) {}

    AuthZen(
            JsonCodec codec,
            AuthZenLimits limits,
            Routes routes,
            Evaluator evaluator,
            ResourceSearch resources,
            ActionSearch actions,
            @Nullable GrantedSearch subjects,
            Consumer<Throwable> onFailure) {
        this.codec = codec;
        this.limits = limits;
        this.routes = routes;
        this.evaluator = evaluator;
        this.resources = resources;
        this.actions = actions;
        this.subjects = subjects;
        this.onFailure = onFailure;
    }

    /**
     * Creates a builder. {@code access}, {@code codec} and {@code url} are required.
     *
     * @return a builder with standard limits, a random key for page tokens, and no search for subjects; for one thread
     */
    public static AuthZenBuilder builder() {
        return new AuthZenBuilder();
    }

    /**
     * Answers a request.
     *
     * @param request a request of an authenticated client
     * @return the response: 200 with a decision or a page of results; 400, 404, 405, 413 or 415 with the problems of the request, one
     *     per line; 403 for a search for subjects that is not granted; 503 if trying again may help, or else 500
     */
    public AuthZenResponse answer(AuthZenRequest request) {
        Optional<String> id = request.requestId();
        Endpoint endpoint = routes.paths().get(request.path());
        if (endpoint == null) {
            return Replies.wrong(404, "no such endpoint", id);
        }
        String method = endpoint == Endpoint.METADATA ? "GET" : "POST";
        if (!request.method().equals(method)) {
            return Replies.wrongMethod(method, id);
        }
        try {
            return endpoint == Endpoint.METADATA
                    ? Replies.metadata(codec.write(routes.metadata()), id)
                    : posted(endpoint, request);
        } catch (Throwable e) { // from an embedder's code, which may throw an undeclared IOException
            onFailure.accept(e);
            return failed(Failure.of(e), id);
        }
    }

    private AuthZenResponse posted(Endpoint endpoint, AuthZenRequest request) {
        if (!ContentType.isJson(request.contentType())) {
            return Replies.wrong(415, "the content type must be application/json, in UTF-8", request.requestId());
        }
        byte[] body;
        try {
            body = Body.read(request.body(), limits.bodyBytes());
        } catch (IOException e) {
            return Replies.wrong(400, "the body could not be read", request.requestId());
        }
        return answer(endpoint, request, body);
    }

    private AuthZenResponse answer(Endpoint endpoint, AuthZenRequest request, byte[] body) {
        Optional<String> id = request.requestId();
        if (body.length > limits.bodyBytes()) {
            return Replies.wrong(413, "the body must have at most " + limits.bodyBytes() + " bytes", id);
        }
        if (!Body.isUtf8(body)) {
            return Replies.wrong(400, "the body must be well-formed UTF-8 without a byte order mark", id);
        }
        JsonObject asked;
        try {
            asked = new JsonObject("", codec.read(body), new Problems());
        } catch (NotJson e) {
            return Replies.wrong(400, String.valueOf(e.getMessage()), id);
        }
        return switch (endpoint) {
            case EVALUATION -> evaluation(asked, id);
            case EVALUATIONS -> evaluations(asked, id);
            case SEARCH_RESOURCE -> resources(asked, id);
            case SEARCH_ACTION -> actions(asked, id);
            case SEARCH_SUBJECT -> subjects(asked, request.caller(), id);
            case METADATA -> throw new IllegalArgumentException("the metadata has no body");
        };
    }

    private AuthZenResponse evaluation(JsonObject asked, Optional<String> id) {
        Item item = Evaluations.one(asked);
        if (item instanceof Item.Faulty faulty) {
            return Replies.wrong(400, faulty.problems(), id);
        }
        Map<String, Object> answer = item instanceof Item.Question question
                ? evaluator.one(question)
                : evaluator.unknown((Item.Unknown) item);
        return Replies.decision(codec.write(answer), id);
    }

    private AuthZenResponse evaluations(JsonObject asked, Optional<String> id) {
        Evaluations evaluations = Evaluations.of(asked, limits.evaluations());
        if (evaluations != null) {
            return Replies.decision(codec.write(Ordered.of("evaluations", evaluator.all(evaluations))), id);
        }
        return asked.problems().isEmpty() ? evaluation(asked, id) : wrong(asked, id);
    }

    private AuthZenResponse resources(JsonObject asked, Optional<String> id) {
        ResourceQuery query = ResourceQuery.of(asked, limits.results());
        return query == null ? wrong(asked, id) : found(resources.answer(query), id);
    }

    private AuthZenResponse actions(JsonObject asked, Optional<String> id) {
        ActionQuery query = ActionQuery.of(asked, limits.results());
        return query == null ? wrong(asked, id) : found(actions.answer(query), id);
    }

    private AuthZenResponse subjects(JsonObject asked, Optional<String> caller, Optional<String> id) {
        SubjectQuery query = SubjectQuery.of(asked, limits.results());
        if (query == null || subjects == null) {
            return wrong(asked, id);
        }
        if (query.place() != null
                && !subjects.grant().mayAdminister(caller, query.place().environment())) {
            return Replies.wrong(403, "the client may not search for subjects who see devices of this environment", id);
        }
        return found(subjects.search().answer(query), id);
    }

    private static AuthZenResponse wrong(JsonObject asked, Optional<String> id) {
        return Replies.wrong(400, asked.problems().text(), id);
    }

    private AuthZenResponse found(SearchAnswer answer, Optional<String> id) {
        if (answer instanceof SearchAnswer.Found found) {
            return Replies.decision(codec.write(found.body()), id);
        }
        return answer instanceof SearchAnswer.Refused refused
                ? Replies.wrong(400, refused.sentence(), id)
                : failed(Failure.incomplete(), id);
    }

    private static AuthZenResponse failed(Failure failure, Optional<String> id) {
        return failure.mayRetry()
                ? Replies.askAgain(failure.sentence(), id)
                : Replies.wrong(failure.status(), failure.sentence(), id);
    }
}
