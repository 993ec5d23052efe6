package cn.yangguang.screening;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** 发文字号: the year stands in 〔〕 and the number has no leading zero (GB/T 9704-2012, 7.2.5). */
final class WordingNumbers implements WordingRule {

    private static final String NUMBER = "WD-DOCNO";

    /** A number of a court's case has letters of the kind of case before 第…号 and is not matched; its brackets are its own. */
    private static final Pattern WHOLE =
            Pattern.compile("([\\[【(（［{〔〖﹝])\\s?((?:19|20)\\d\\d)年?\\s?([\\]】)）］}〕〗﹞])\\s?第?\\s?(\\d{1,5})\\s?号");

    private static final String OPENING = "[【(（［{〔〖﹝";

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (text.indexOf('号') < 0) {
            return;
        }
        var number = WHOLE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (Texts.isHan(text.charAt(at))
                    || OPENING.indexOf(text.charAt(at)) < 0
                    || !number.region(at, text.length()).lookingAt()
                    || !afterLetters(text, at)) {
                continue;
            }
            if (!isRight(number.group(1).charAt(0), number.group(3).charAt(0))) {
                found.accept(new WordingSlip(
                        NUMBER, number.start(1), number.end(3), "发文字号的年份用六角括号括入，写作“〔" + number.group(2) + "〕”"));
            }
            if (number.group(4).startsWith("0")) {
                found.accept(new WordingSlip(
                        NUMBER, number.start(4), number.end(4), "发文字号的顺序号不编虚位，去掉前面的“0”，如“1号”不写作“001号”"));
            }
        }
    }

    /** The small form ﹝﹞, which some input methods give, is the same bracket. */
    private static boolean isRight(char opening, char closing) {
        return opening == '〔' && closing == '〕' || opening == '﹝' && closing == '﹞';
    }

    /** Whether the letters of an organ stand before the year. */
    private static boolean afterLetters(String text, int at) {
        return Texts.isHan(Texts.at(text, at - 1))
                || Texts.at(text, at - 1) == ' ' && Texts.isHan(Texts.at(text, at - 2));
    }
}
