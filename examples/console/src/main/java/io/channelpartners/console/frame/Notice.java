package io.channelpartners.console.frame;

import io.channelpartners.problem.Problem;
import java.util.List;

/**
 * A problem as a page shows it: what is wrong, then what to do about it.
 *
 * @param what the subject and the reason
 * @param remedy the remedy
 * @param rule the number of the rule
 */
public record Notice(String what, String remedy, String rule) {

    public static List<Notice> of(List<Problem> problems) {
        return problems.stream().map(Notice::of).toList();
    }

    public static Notice of(Problem problem) {
        return new Notice(problem.subject() + " " + problem.reason(), problem.remedy(), problem.rule());
    }
}
