package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.CodePoints;
import io.channelpartners.tools.accessreport.input.FieldWords;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.input.PropertiesFile;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads an environment's {@code environment.properties}. */
final class SettingsFile {

    private static final List<String> KEYS = List.of(
            "customer", "insight_online_passport", "opt_in", "partners", "default_reseller", "default_service_partner");

    private final PropertiesFile file;
    private final ListedPartners partners;
    private final EnvironmentSettings settings;

    SettingsFile(FleetFile file, KnownLocations locations, Problems problems) {
        this.file = PropertiesFile.read(file, KEYS, problems);
        this.partners = ListedPartners.read(this.file.get("partners"), locations, problems);
        this.settings = new EnvironmentSettings(
                // what is missing was reported, so nobody will see the settings that stand in for it
                this.file.get("customer").orElse(new Setting(file.place(), "")),
                nonBlank("insight_online_passport"),
                optIn(problems),
                partners.inOrder(),
                defaultPartner("default_reseller", problems),
                defaultPartner("default_service_partner", problems));
    }

    EnvironmentSettings settings() {
        return settings;
    }

    ListedPartners partners() {
        return partners;
    }

    private boolean optIn(Problems problems) {
        return file.get("opt_in")
                .flatMap(setting -> FieldWords.YES_OR_NO.read(setting.place(), "opt_in", setting.value(), problems))
                .orElse(false);
    }

    private Optional<Setting> defaultPartner(String key, Problems problems) {
        Optional<Setting> location =
                nonBlank(key).map(setting -> new Setting(setting.place(), CodePoints.trimmed(setting.value())));
        location.ifPresent(setting -> partners.check(key, setting, problems));
        return location;
    }

    private Optional<Setting> nonBlank(String key) {
        return file.get(key).filter(setting -> !CodePoints.isBlank(setting.value()));
    }
}
