/** Who sees which Insight Online feature of which customer device: values, rules, entry interfaces and SPI, without an engine. */
@SuppressWarnings("module") // the modules that the internal packages are open to are compiled later
module io.channelpartners {
    requires static transitive org.jspecify; // nullness in signatures; annotations only, absent at run time
    requires static org.immutables.value.annotations; // source-level annotations for the generated values

    exports io.channelpartners; // the entry interfaces
    exports io.channelpartners.problem; // what can be wrong, and the exceptions that say so
    exports io.channelpartners.partner; // locations, standings, Check ID
    exports io.channelpartners.user; // Passports, e-mail addresses, shared views
    exports io.channelpartners.device; // devices and what describes them
    exports io.channelpartners.consent; // opt-in and integration
    exports io.channelpartners.change; // stamps, rows, and the rows that differ between two states
    exports io.channelpartners.environment; // the customer environment and its edits
    exports io.channelpartners.summary; // how many devices of each kind an environment has
    exports io.channelpartners.edit; // what an edit is, and what a change tells its caller
    exports io.channelpartners.cases; // who delivers break-fix, and the subcases routed to a partner
    exports io.channelpartners.access; // features, conditions, decisions
    exports io.channelpartners.explanation; // why a decision is as it is
    exports io.channelpartners.language; // its sentences in English and in other languages
    exports io.channelpartners.list; // searches, pages, cursors
    exports io.channelpartners.view; // who sees what, of one revision and at one instant
    exports io.channelpartners.impact; // how a change affects who sees what
    exports io.channelpartners.event; // the listener and its events
    exports io.channelpartners.spi; // what an embedder implements
    exports io.channelpartners.internal.text to // one folding and one order of texts for both modules
            io.channelpartners.core;
    exports io.channelpartners.internal.field to // the fields of each part, for stores, random values and contracts
            io.channelpartners.jdbc,
            io.channelpartners.testkit;
}
