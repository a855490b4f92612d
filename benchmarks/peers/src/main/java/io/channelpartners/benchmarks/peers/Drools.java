package io.channelpartners.benchmarks.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: {@code policy.drl} as an executable model, in stateless sessions over a pool, the fastest way that its documentation names. */
final class Drools implements Engine {

    /** As many as the measured threads. */
    private static final int SESSIONS = 2;

    private final KieContainer container;
    private final KieSessionsPool pool;
    private final StatelessKieSession session;

    Drools() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.channelpartners", "table", "1");
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(release)
                .write(
                        "src/main/resources/io/channelpartners/benchmarks/peers/policy.drl",
                        PolicyTexts.read("policy.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container = services.newKieContainer(release);
        pool = container.getKieBase().newKieSessionsPool(SESSIONS);
        session = pool.newStatelessKieSession();
    }

    @Override
    public PreparedRequest prepare(Request request) {
        String feature = request.feature().name();
        Facts facts = request.facts();
        return () -> {
            DroolsRequest made = new DroolsRequest(feature, facts);
            session.execute(made);
            return made.isPermitted();
        };
    }

    @Override
    public void close() {
        pool.shutdown();
        container.dispose();
    }
}
