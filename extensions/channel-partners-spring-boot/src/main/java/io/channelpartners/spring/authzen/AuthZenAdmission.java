package io.channelpartners.spring.authzen;

import jakarta.servlet.http.HttpServletRequest;

/** Tells which requests were admitted. Does not refer to Spring Security, which may be absent. */
@FunctionalInterface
interface AuthZenAdmission {

    boolean admitted(HttpServletRequest request);
}
