/** Who sees which Insight Online feature of which customer device: values, rules, doors and SPI, without an engine. */
@SuppressWarnings("module") // the engine, which is compiled later, is named below
module io.channelpartners {
    requires static transitive org.jspecify; // nullness in signatures; annotations only, absent at run time
    requires static org.immutables.value.annotations; // source-level annotations for the generated values

    exports io.channelpartners; // the doors
    exports io.channelpartners.problem; // what can be wrong, and the exceptions that say so
    exports io.channelpartners.partner; // locations, standings, Check ID, users
    exports io.channelpartners.device; // devices and what describes them
    exports io.channelpartners.environment; // the customer environment and its edits
    exports io.channelpartners.cases; // who delivers break-fix, and the subcases routed to a partner
    exports io.channelpartners.access; // questions about access and their answers
    exports io.channelpartners.spi; // what an embedder implements
    exports io.channelpartners.text to // one folding and one order of texts for both modules
            io.channelpartners.core;
}
