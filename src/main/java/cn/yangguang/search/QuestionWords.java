package cn.yangguang.search;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.language.Questions;
import cn.yangguang.language.Writing;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a question may be kept: its words, if nothing in them looks like personal data. Plain Java. */
public final class QuestionWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    /** Telephones, numbers of persons and cards, whatever stands between their digits. A year with a month is shorter. */
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ \\-.·]?[0-9x]){6,}");

    private static final Pattern MAIL = Pattern.compile("\\S@\\S");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String PERSONAL = "PD-";

    private QuestionWords() {}

    /**
     * The words that matter, folded, each once and in one order, so that the same question asked otherwise is the same; empty when it is too short
     * or too long to be a topic, or looks like personal data.
     */
    public static Optional<String> of(String line, LocalDate today) {
        String folded =
                Writing.fold(Normalizer.normalize(line, Normalizer.Form.NFKC)).strip();
        if (folded.length() > LONGEST || personal(folded, today)) {
            return Optional.empty();
        }
        String words = Arrays.stream(BETWEEN.split(Questions.matter(folded)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return words.length() < SHORTEST ? Optional.empty() : Optional.of(words);
    }

    /** Whether it looks like personal data: a long number, an address of mail, a person by name, what the review before publication finds. */
    public static boolean personal(String text, LocalDate today) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        return NUMBER.matcher(plain).find()
                || MAIL.matcher(plain).find()
                || found(text, today)
                || found("姓名：" + text.strip(), today);
    }

    private static boolean found(String text, LocalDate today) {
        var contents = new Contents(List.of(new Passage("检索词", Seen.SHOWN, text)), List.of(), null);
        return Screening.of(OfficeFacts.NONE, today).screen(contents).stream()
                .anyMatch(finding -> finding.code().startsWith(PERSONAL));
    }
}
