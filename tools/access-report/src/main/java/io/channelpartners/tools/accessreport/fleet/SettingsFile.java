package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.CodePoints;
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

    SettingsFile(FleetFile file, LocationsFile locations) {
        this.file = PropertiesFile.read(file, KEYS);
        this.partners = new ListedPartners(this.file.get("partners"), locations, file.problems());
        this.settings = new EnvironmentSettings(
                // a missing key was reported, so this stand-in is never shown
                this.file.get("customer").orElse(new Setting(file.place(), "")),
                nonBlank("insight_online_passport"),
                optIn(file.problems()),
                partners.inOrder(),
                defaultPartner("default_reseller"),
                defaultPartner("default_service_partner"));
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

    private Optional<Setting> defaultPartner(String key) {
        Optional<Setting> location =
                nonBlank(key).map(setting -> new Setting(setting.place(), CodePoints.trimmed(setting.value())));
        location.ifPresent(setting -> partners.checkListed(key, setting));
        return location;
    }

    private Optional<Setting> nonBlank(String key) {
        return file.get(key).filter(setting -> !CodePoints.isBlank(setting.value()));
    }
}
