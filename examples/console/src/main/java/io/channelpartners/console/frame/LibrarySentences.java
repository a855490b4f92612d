package io.channelpartners.console.frame;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.language.Sentences;
import io.channelpartners.partner.Answer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The library's own sentences in the language of the reader. */
@Component("sentences")
public class LibrarySentences {

    private final Sentences german = Sentences.of(ResourceBundle.getBundle("channel-partners", WebSettings.GERMAN));

    LibrarySentences() {}

    /** Gets the subject of a problem and what is wrong with it. */
    public String what(Notice notice, Locale language) {
        Sentences sentences = in(language);
        return sentences.subject(notice.problem()) + " " + sentences.reason(notice.problem());
    }

    /** Gets what to do about a problem. */
    public String remedy(Notice notice, Locale language) {
        return in(language).remedy(notice.problem());
    }

    /** Gets the answer to a condition, both given by their codes. */
    public String condition(String condition, String answer, Locale language) {
        return in(language)
                .sentence(new ConditionAnswer(
                        AccessCondition.ofCode(condition).orElseThrow(),
                        Answer.ofCode(answer).orElseThrow()));
    }

    private Sentences in(Locale language) {
        return language.getLanguage().equals(WebSettings.GERMAN.getLanguage()) ? german : Sentences.english();
    }
}
