package io.channelpartners.access;

import io.channelpartners.internal.code.Codes;
import io.channelpartners.internal.code.Wording;
import java.util.Optional;

/** What a channel partner may see of a device in Insight Online: the rows of Table 1 (CP-50), then those of CP-53. */
public enum InsightOnlineFeature {
    /** Devices: configuration details. */
    CONFIGURATION_DETAILS(Section.DEVICES),
    /** Devices: warranty status. */
    WARRANTY_STATUS(Section.DEVICES),
    /** Reports: device configuration. */
    DEVICE_CONFIGURATION_REPORT(Section.REPORTS),
    /** Reports: GPP configuration, for devices of generation V5 and V7 (CP-52). */
    GPP_CONFIGURATION_REPORT(Section.REPORTS),
    /** Reports: contract and warranty. */
    CONTRACT_AND_WARRANTY_REPORT(Section.REPORTS),
    /** Reports: support case. */
    SUPPORT_CASE_REPORT(Section.REPORTS),
    /** Reports: service event. */
    SERVICE_EVENT_REPORT(Section.REPORTS),
    /** Service events: details. */
    SERVICE_EVENT_DETAILS(Section.SERVICE_EVENTS),
    /** Service events: icons in the dashboard. */
    SERVICE_EVENT_DASHBOARD_ICONS(Section.SERVICE_EVENTS),
    /** Service events: link to the Channel Services Network. */
    CSN_LINK(Section.SERVICE_EVENTS),
    /** The proactive care report, outside the table (CP-53). */
    PROACTIVE_CARE_REPORT,
    /** Contact with advice based on configuration reports, outside the table (CP-53). */
    OPTIMIZATION_RECOMMENDATIONS;

    private static final Codes<InsightOnlineFeature> CODES = new Codes<>(values());

    /** The sections of Table 1, by their published names (CP-50). */
    public enum Section {
        /** What is shown of the device itself. */
        DEVICES,
        /** Reports about the device. */
        REPORTS,
        /** Service events of the device. */
        SERVICE_EVENTS;

        private static final Codes<Section> CODES = new Codes<>(values());

        /**
         * Gets the published title of the section.
         *
         * @return the title, such as {@code Service events}
         */
        public String title() {
            return Wording.english().get("section." + code());
        }

        /**
         * Gets the code by which other systems know the section. It never changes.
         *
         * @return the code in lower snake case, such as {@code service_events}
         */
        public String code() {
            return CODES.of(this);
        }

        /**
         * Finds the section with a code.
         *
         * @param code exactly what {@link #code} returns
         * @return the section, or empty if none has that code
         */
        public static Optional<Section> ofCode(String code) {
            return CODES.find(code);
        }
    }

    private final Optional<Section> section;

    InsightOnlineFeature(Section section) {
        this.section = Optional.of(section);
    }

    InsightOnlineFeature() {
        this.section = Optional.empty();
    }

    /**
     * Gets the section of Table 1 that lists the feature.
     *
     * @return the section, or empty for a feature outside the table (CP-53)
     */
    public Optional<Section> section() {
        return section;
    }

    /**
     * Gets the title of the feature. It is unique only within a section, so show it beside the section's title.
     *
     * @return the title in Table 1, such as {@code Contract & warranty}
     */
    public String title() {
        return Wording.english().get("feature." + code());
    }

    /**
     * Gets the title together with that of the section, as explanations and descriptions name the feature. It is unique.
     *
     * @return the full title, such as {@code Contract & warranty (Reports)}; only the title for a feature outside the table
     */
    public String fullTitle() {
        return section.map(in -> Wording.english().get("full_title", title(), in.title()))
                .orElseGet(this::title);
    }

    /**
     * Gets the code by which other systems know the feature. It never changes.
     *
     * @return the code in lower snake case, such as {@code warranty_status}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the feature with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the feature, or empty if none has that code
     */
    public static Optional<InsightOnlineFeature> ofCode(String code) {
        return CODES.find(code);
    }
}
