package io.channelpartners.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.Problem;
import io.channelpartners.spi.StoreException;
import org.junit.jupiter.api.Test;
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

    @Test
    void a_taken_id_is_a_conflict() {
        Problem taken = new Problem("taken", "CP-36", "environment acme", "exists", "choose another ID");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new ErrorPages()
                .refused(new EnvironmentExists(taken), new MockHttpServletRequest(), response, new ExtendedModelMap());

        assertThat(response.getStatus()).isEqualTo(409);
    }
}
