package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Texts that a database can mistake for equal. */
final class FaultsOfTexts {

    private FaultsOfTexts() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                ids("ignore letter case", text -> text.toLowerCase(Locale.ROOT)),
                ids("ignore accents", FaultsOfTexts::withoutAccents),
                ids("lose blanks at the end", String::stripTrailing),
                ids("lose blanks at the beginning", String::stripLeading),
                ids("are brought to a normal form", text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                ids("lose ligatures", text -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
                ids("are compared by a collation", FaultsOfTexts::collated),
                ids("are cut at 64 characters of UTF-16", text -> text.substring(0, Math.min(64, text.length()))),
                ids(
                        "are cut at 63 code points",
                        text -> text.codePointCount(0, text.length()) < 64
                                ? text
                                : text.substring(0, text.offsetByCodePoints(0, 63))),
                ids(
                        "lose what is not in the code page",
                        text -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)),
                ids("lose supplementary characters", text -> text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?")),
                ids("take a backslash for an escape", text -> text.replace("\\\\", "\\")),
                ids("are numbers where they look like them", text -> text.replaceFirst("^0+(?=\\d)", "")),
                locations("ignore letter case", text -> text.toLowerCase(Locale.ROOT)),
                locations("are compared by a collation", FaultsOfTexts::collated),
                new SeededFault<>("an erasure takes the ID for a pattern", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        index.removeIf(row -> row.environment()
                                .value()
                                .matches(environment
                                        .value()
                                        .replaceAll("[^%\\w-]", ".")
                                        .replace("%", ".*")));
                        return super.erase(environment);
                    }
                }));
    }

    private static SeededFault<EnvironmentStore> ids(String fault, UnaryOperator<String> key) {
        return new SeededFault<>("IDs of environments " + fault, () -> new NaiveStore() {
            @Override
            String key(EnvironmentId environment) {
                return key.apply(environment.value());
            }
        });
    }

    private static SeededFault<EnvironmentStore> locations(String fault, UnaryOperator<String> key) {
        return new SeededFault<>("IDs of locations " + fault, () -> new NaiveStore() {
            private final Map<String, String> keys = new ConcurrentHashMap<>(); // a key by a collation takes long

            @Override
            String key(PartnerLocationId location) {
                return keys.computeIfAbsent(location.value(), key);
            }
        });
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static String collated(String text) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        return new String(collator.getCollationKey(text).toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
