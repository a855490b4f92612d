package io.channelpartners.benchmarks.peers;

/** What is compared, in the order of the tables. */
public enum Contender {
    /** This library, with a view that was obtained before. */
    LIBRARY("this library", "view taken, by device ID"),
    /** This library, with a new view for each decision. */
    LIBRARY_WITH_VIEW("this library, a view each time", "by device ID"),
    /** The floor: rules as code. */
    HAND_WRITTEN("floor: hand-written rules", "facts at hand"),
    /** The floor: an answer that was computed before and is at hand. */
    MASK("floor: mask", "answers at hand"),
    /** The floor: an answer that was computed before and is found by the device's ID. */
    MASK_BY_DEVICE("floor: mask in a HashMap", "answers by device ID"),
    /** XACML 3.0. */
    AUTHZFORCE("AuthzForce 21.0.1", "facts at hand"),
    /** A model and a policy in CSV. */
    JCASBIN("jCasbin 1.99.0", "facts at hand"),
    /** A rule engine. */
    DROOLS("Drools 10.2.0", "facts at hand"),
    /** A small rule engine. */
    EASY_RULES("easy-rules 4.1.0", "facts at hand"),
    /** Cedar, in native code. */
    CEDAR("cedar-java 4.10.0", "facts at hand");

    private final String label;
    private final String given;

    Contender(String label, String given) {
        this.label = label;
        this.given = given;
    }

    /** Returns the name in tables. */
    String label() {
        return label;
    }

    /** Returns what a decision starts from. */
    String given() {
        return given;
    }

    /** Checks if the answer follows from the facts of the request alone, and not from the environment. */
    boolean decidesByFacts() {
        return this != LIBRARY && this != LIBRARY_WITH_VIEW;
    }

    /** Creates an engine for this environment. */
    Engine open(ComparedEnvironment compared) {
        return switch (this) {
            case LIBRARY -> new Library(compared);
            case LIBRARY_WITH_VIEW -> new LibraryWithView(compared);
            case MASK_BY_DEVICE -> new MaskByDevice(compared);
            default -> open();
        };
    }

    /** Creates an engine that decides by facts alone. */
    Engine open() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case MASK -> new Mask();
            case AUTHZFORCE -> new AuthzForce();
            case JCASBIN -> new JCasbin();
            case DROOLS -> new Drools();
            case EASY_RULES -> new EasyRules();
            case CEDAR -> new Cedar();
            default -> throw new IllegalStateException(label + " needs an environment");
        };
    }
}
