package io.channelpartners.benchmarks.peers;

/** Who is compared; the order is that of the tables. */
public enum Contender {
    /** This library, of which the view was taken before. */
    LIBRARY("this library", "view taken, by device ID"),
    /** This library, which takes a view for each decision. */
    LIBRARY_WITH_VIEW("this library, a view each time", "by device ID"),
    /** The floor: rules as code. */
    HAND_WRITTEN("floor: hand-written rules", "facts at hand"),
    /** The floor: answers found before, at hand. */
    MASK("floor: mask", "answers at hand"),
    /** The floor: answers found before, by device ID. */
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

    /** Gets the name for people. */
    String label() {
        return label;
    }

    /** Gets what a decision starts from. */
    String given() {
        return given;
    }

    /** Gets whether the answer follows from the facts of the request, and not from what a scene holds. */
    boolean decidesByFacts() {
        return this != LIBRARY && this != LIBRARY_WITH_VIEW;
    }

    /** Makes an engine that may look at a scene. */
    Engine open(Scene scene) {
        return switch (this) {
            case LIBRARY -> new Library(scene);
            case LIBRARY_WITH_VIEW -> new LibraryWithView(scene);
            case MASK_BY_DEVICE -> new MaskByDevice(scene);
            default -> open();
        };
    }

    /** Makes an engine that is given all facts. */
    Engine open() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case MASK -> new Mask();
            case AUTHZFORCE -> new AuthzForce();
            case JCASBIN -> new JCasbin();
            case DROOLS -> new Drools();
            case EASY_RULES -> new EasyRules();
            case CEDAR -> new Cedar();
            default -> throw new IllegalStateException(label + " needs a scene");
        };
    }
}
