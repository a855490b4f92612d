package io.channelpartners.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;

/** jCasbin: the table in {@code policy.csv}, its reading in {@code policy.conf}. The arguments of a request are prepared. */
final class JCasbin implements Engine {

    private final Enforcer enforcer;

    JCasbin() {
        Model model = new Model();
        model.loadModelFromText(Texts.read("policy.conf"));
        byte[] table = Texts.read("policy.csv").getBytes(StandardCharsets.UTF_8);
        enforcer = new Enforcer(model, new FileAdapter(new ByteArrayInputStream(table)));
        enforcer.enableLog(false);
    }

    @Override
    public Question ask(Request request) {
        Object[] arguments = Stream.concat(
                        Stream.of(request.feature().name()), request.facts().byName().values().stream())
                .toArray();
        return () -> enforcer.enforce(arguments);
    }
}
