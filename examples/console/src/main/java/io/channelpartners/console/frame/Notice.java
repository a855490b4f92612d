package io.channelpartners.console.frame;

import io.channelpartners.problem.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * A problem as a page shows it: what is wrong, then what to do about it, in the language of the reader ({@link LibrarySentences}).
 *
 * @param problem the problem
 */
public record Notice(Problem problem) implements Serializable {

    public static List<Notice> of(List<Problem> problems) {
        return problems.stream().map(Notice::new).toList();
    }
}
