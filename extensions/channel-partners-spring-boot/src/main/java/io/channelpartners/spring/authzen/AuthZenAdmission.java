package io.channelpartners.spring.authzen;

import jakarta.servlet.http.HttpServletRequest;

/** Knows which requests were admitted. Says so without Spring Security, which may not be there. */
@FunctionalInterface
interface AuthZenAdmission {

    boolean admitted(HttpServletRequest request);
}
