package cn.yangguang.issuing;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A paper of an organ as it would look today: its settings and the words of the law, and the names of the other blanks. */
@Component
public class SampleLetters {
    private final Letters letters;
    private final Clock clock;

    SampleLetters(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    public Preview of(String organ, LetterType type) {
        LocalDate today = LocalDate.now(clock);
        var outcome = LawProfile.on(today).outcomes().stream()
                .filter(rule -> rule.letter() == type)
                .map(OutcomeRule::outcome)
                .findFirst()
                .orElse(null);
        return letters.preview(
                new LetterOrder(organ, type, outcome, ApplicantType.NATURAL_PERSON, today, today, facts()));
    }

    private static Facts facts() {
        Facts.Builder facts = Facts.with();
        for (Blank blank : Blank.values()) {
            if (blank.source() == Blank.Source.CASE || blank.source() == Blank.Source.CLERK) {
                if (blank.list()) {
                    facts.list(blank, List.of(entry(blank), entry(blank)));
                } else {
                    facts.put(blank, "【" + blank.title() + "】");
                }
            }
        }
        return facts.build();
    }

    private static Map<String, String> entry(Blank list) {
        return list.columns().stream()
                .collect(Collectors.toMap(column -> column, column -> "【" + list.title() + "·" + column + "】"));
    }
}
