package cn.yangguang.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers of persons in running words and in cells: identity, mobile telephone, bank account. */
final class NumberDetector implements Detector {

    @Override
    public void inspect(Subject subject, Findings found) {
        NumberJudge judge = new NumberJudge(subject.today(), contacts(subject));
        subject.words().forEach(words -> inspect(words, judge, subject, found));
    }

    private static Set<String> contacts(Subject subject) {
        return subject.office().contacts().stream()
                .map(contact -> Texts.digitsOf(Plain.of(contact).text()))
                .collect(Collectors.toSet());
    }

    private static void inspect(Words words, NumberJudge judge, Subject subject, Findings found) {
        String text = words.text();
        int at = Texts.nextDigit(text, 0);
        while (at < text.length()) {
            int end = Texts.endOfDigits(text, at);
            Hit hit = end - at < 17 ? null : ContainedId.in(words, at, end, subject.today());
            if (hit == null) {
                hit = longest(words, judge, at);
            }
            if (hit != null) {
                found.add(hit.code(), words, hit.start(), hit.end());
                end = Math.max(end, hit.end());
            }
            at = Texts.nextDigit(text, end);
        }
    }

    /** A run by itself if it is one, else the longest reading with its neighbours. */
    private static @Nullable Hit longest(Words words, NumberJudge judge, int at) {
        List<Number> readings = NumberReader.from(words.text(), at);
        if (readings.getLast().length() < NumberJudge.SHORTEST) {
            return null;
        }
        for (int i = -1; i < readings.size() - 1; i++) {
            Number reading = readings.get(i < 0 ? 0 : readings.size() - 1 - i);
            String code = judge.judge(words, reading);
            if (code != null) {
                return new Hit(code, reading.start(), reading.end());
            }
        }
        return null;
    }

    record Hit(String code, int start, int end) {}
}
