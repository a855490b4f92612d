package io.channelpartners.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;

/** jCasbin: the table in {@code policy.csv}, matched as {@code policy.conf} says. The arguments of a request are prepared. */
final class JCasbin implements Engine {

    private final Enforcer enforcer;

    JCasbin() {
        Model model = new Model();
        model.loadModelFromText(PolicyTexts.read("policy.conf"));
        byte[] table = PolicyTexts.read("policy.csv").getBytes(StandardCharsets.UTF_8);
        enforcer = new Enforcer(model, new FileAdapter(new ByteArrayInputStream(table)));
        enforcer.enableLog(false);
    }

    @Override
    public PreparedRequest prepare(Request request) {
        Object[] arguments = Stream.concat(
                        Stream.of(request.feature().name()), request.facts().byName().values().stream())
                .toArray();
        return () -> enforcer.enforce(arguments);
    }
}
