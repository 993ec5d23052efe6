package cn.yangguang.screening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of secrecy and of what is not meant for the public, as they stand on papers: with a star, alone at the head, in brackets,
 * as a line by itself, behind 密级 or 公开属性. Texts that merely speak of secrets are no finding.
 */
final class SecrecyDetector implements Detector {

    private static final Pattern STARRED = Pattern.compile(
            "(?:绝 {0,4}密|机 {0,4}密|秘 {0,4}密) {0,4}[级]? {0,4}[★☆✩✭⭐]|[★☆⭐] {0,4}(?:绝 {0,4}密|机 {0,4}密|秘 {0,4}密|工作秘密|内部)");
    private static final Pattern LEVEL = Pattern.compile("(?:密 {0,4}级|涉密等级|秘密等级)[:： ]{1,3}(?:绝密|机密|秘密)(?!□|/)");
    private static final Pattern AT_HEAD = Pattern.compile(
            "(?:(?:特急|加急|急件|平急|\\d{3,6}|份号\\S{0,8})\\s*)?(?:绝\\s{0,6}密|机\\s{0,6}密|秘\\s{0,6}密)\\s*(?:[*·.—-]{0,3}\\s*(?:\\d{1,2}|[一二三五十]{1,3})\\s*(?:年|个月)|[*·—-]{0,3}\\s*长期|[*·]|\\*\\S{0,6})?\\s*(?:特急|加急|急件)?");
    private static final Pattern WORK =
            Pattern.compile("(?:★|☆|\\[|【|\\(|〔)?\\s*工作秘密\\s*(?:★|☆|\\]|】|\\)|〕|[:：]?\\d{1,2}年)?\\s*(?:\\d{1,2}年|长期)?");
    private static final Pattern INTERNAL = Pattern.compile(
            "内部(?:资料|文件|材料|刊物|参阅|参考|使用|传阅|情况|掌握|明电|电报)|仅供(?:机关|系统|单位|本单位|我局|领导)?内部(?:使用|参考|参阅|传阅|掌握|学习)|仅限内部(?:使用|传阅)|(?:请勿|不得|严禁|禁止|切勿)(?:对外|向外)?(?:外传|扩散|外泄)|注意保密|注意保存|阅后(?:即焚|收回|销毁|退回)|(?:只|仅)供领导参阅|机关内部");
    private static final Pattern SURE_INTERNAL = Pattern.compile(
            "仅供(?:机关|系统|单位|本单位)?内部(?:使用|参考|参阅|传阅|掌握)|仅限内部(?:使用|传阅)|内部(?:资料|文件|材料|刊物)[,、， ]{0,2}(?:注意保存|注意保密|请勿外传|不得外传|严禁外传|请勿扩散|不得扩散|妥善保管)|[(\\[【〔]\\s*内部(?:资料|文件|材料|刊物|使用|传阅|参阅)\\s*[)\\]】〕]|内部(?:资料|文件)[★☆]");
    private static final Pattern WITHHELD = Pattern.compile(
            "(?:公开(?:属性|方式|选项|形式|类别|类型|意见)|信息公开选项|是否公开|主动公开意见)[:： ]{1,3}(?:不予公开|不公开|依申请公开|否(?!则))|[(\\[【〔]?\\s*(?:此件|本件|本文|该件|此文)(?:不予公开|不公开|依申请公开|不宜公开|删减后公开)\\s*[)\\]】〕]?");
    private static final Pattern SERIES = Pattern.compile(
            "[\\u4e00-\\u9fff]{0,8}(?:(?<![保国商电加])密(?:发|函|电|字|办|传)?|机密|绝密|秘密|机发|内参|内发|内电|内部传真)\\s*[〔\\[【(](?:19|20)\\d\\d[〕\\]】)]\\s*第?\\d{1,4}\\s*号");
    private static final Pattern WHOLE_WITHHELD = Pattern.compile("[(\\[【〔]?\\s*(?:不予公开|不公开|依申请公开)\\s*[)\\]】〕]?");
    private static final int HEAD_LINES = 8;
    private static final int SHORT = 24;

    @Override
    public void inspect(Subject subject, Findings found) {
        int lines = 0;
        for (Words words : subject.words()) {
            String text = words.text();
            if (text.indexOf('密') >= 0
                    || text.indexOf('内') >= 0
                    || text.indexOf('公') >= 0
                    || text.indexOf('传') >= 0
                    || text.indexOf('阅') >= 0
                    || text.indexOf('注') >= 0) {
                inspect(words, lines < HEAD_LINES, found);
            }
            lines += text.isBlank() ? 0 : text.indexOf('\n') < 0 ? 1 : HEAD_LINES;
        }
    }

    private static void inspect(Words words, boolean head, Findings found) {
        String text = words.text();
        if (text.indexOf('密') >= 0) {
            around("SM-MARK", STARRED, "密", 10, 12, words, found);
            around("SM-MARK", LEVEL, "级", 6, 10, words, found);
            series(words, found);
        }
        around("SM-INTERNAL", SURE_INTERNAL, "内部", 12, 24, words, found);
        around("SM-WITHHELD", WITHHELD, "公开", 12, 20, words, found);
        if (text.indexOf('\n') >= 0) {
            lines(words, head, found);
        } else {
            line(words, 0, text.length(), head, found);
        }
    }

    /** A plain text keeps its lines in one passage. */
    private static void lines(Words words, boolean head, Findings found) {
        String text = words.text();
        int filled = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= SHORT * 2) {
                line(words, start, end, head && filled < HEAD_LINES, found);
            }
            filled += end - start > 1 ? 1 : 0;
            start = end + 1;
        }
    }

    private static void line(Words words, int start, int end, boolean head, Findings found) {
        int from = start;
        int until = end;
        while (from < until && words.text().charAt(from) <= ' ') {
            from++;
        }
        while (until > from && words.text().charAt(until - 1) <= ' ') {
            until--;
        }
        if (until - from < 2 || until - from > SHORT) {
            return;
        }
        String line = words.text().substring(from, until);
        if (head && AT_HEAD.matcher(line).matches()) {
            found.add("SM-HEAD", words, from, until);
        } else if (WORK.matcher(line).matches()) {
            found.add("SM-WORK", words, from, until);
        } else if (WHOLE_WITHHELD.matcher(line).matches() && !words.inTable()) {
            found.add("SM-WITHHELD", words, from, until);
        } else if (isInternalLine(line)) {
            found.add("SM-INTERNAL", words, from, until);
        }
    }

    /** The mark and little else: brackets, 注意保存. */
    private static boolean isInternalLine(String line) {
        Matcher mark = INTERNAL.matcher(line);
        int marked = 0;
        while (mark.find()) {
            marked += mark.end() - mark.start();
        }
        long signs = line.codePoints().filter(Character::isLetterOrDigit).count();
        return marked > 0 && signs - marked <= 2;
    }

    /** Numbers of documents: only where a number ends with brackets of a year before it the pattern is asked. */
    private static void series(Words words, Findings found) {
        String text = words.text();
        int from = 0;
        Matcher matcher = SERIES.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
            int bracket = yearBracket(text, at);
            if (bracket >= from
                    && matcher.region(Math.max(from, bracket - SHORT), at + 1).find()) {
                found.add("SM-SERIES", words, matcher.start(), matcher.end());
                from = matcher.end();
            }
        }
    }

    /** Where the bracket of the year stands before 号; −1 when there is none. */
    private static int yearBracket(String text, int at) {
        int digit = at - 1;
        while (digit > 0
                && (Texts.isDigit(text.charAt(digit)) || text.charAt(digit) <= ' ' || text.charAt(digit) == '第')) {
            digit--;
        }
        return digit > 4 && "〕]】)".indexOf(text.charAt(digit)) >= 0 && "〔[【(".indexOf(text.charAt(digit - 5)) >= 0
                ? digit - 5
                : -1;
    }

    /** The pattern near each place of a sign that all its matches hold. */
    private static void around(
            String code, Pattern pattern, String sign, int before, int after, Words words, Findings found) {
        String text = words.text();
        int from = 0;
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            matcher.region(Math.max(from, at - before), Math.min(text.length(), at + after));
            while (matcher.find()) {
                found.add(code, words, matcher.start(), matcher.end());
                from = matcher.end();
                matcher.region(from, Math.max(from, matcher.regionEnd()));
            }
        }
    }
}
