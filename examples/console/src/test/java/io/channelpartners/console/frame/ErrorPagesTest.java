package io.channelpartners.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spi.StoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class ErrorPagesTest {

    @ParameterizedTest
    @EnumSource
    void asks_to_try_again_only_where_that_may_help(StoreException.Kind kind) {
        StoreException failure = new StoreException(kind, "no store", null, false);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new ErrorPages().failed(failure, new MockHttpServletRequest(), response, new ExtendedModelMap());

        assertThat(response.getStatus()).isEqualTo(failure.mayRetry() ? 503 : 500);
        assertThat(response.getHeader("Retry-After")).isEqualTo(failure.mayRetry() ? "5" : null);
    }
}
