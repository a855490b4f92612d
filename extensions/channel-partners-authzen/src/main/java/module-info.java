/** A policy decision point for the partner's side: the OpenID AuthZEN Authorization API 1.0, without a framework. */
module io.channelpartners.authzen {
    requires transitive io.channelpartners; // whose entry interfaces answer
    requires static tools.jackson.core; // only for the codec in the package jackson
    requires static transitive jdk.httpserver; // only for the handler in the package httpserver
    requires static org.jspecify; // annotations only, absent at run time

    exports io.channelpartners.authzen; // the decision point, its requests and responses
    exports io.channelpartners.authzen.jackson; // JSON by Jackson 3
    exports io.channelpartners.authzen.httpserver; // the binding to the JDK's HTTP server
}
