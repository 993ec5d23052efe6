package cn.yangguang.reportcheck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How reports speak of the figures of their tables: the first line that fits the words around a number says what the number
 * is. The sign # stands for the number.
 */
final class ClaimWords {

    /** Of what a sentence speaks so far. */
    enum Topic {
        NONE,
        APPLICATIONS,
        REVIEWS,
        SUITS,
        REMEDIES
    }

    private record Words(Subject subject, Pattern pattern) {
        static Words of(Subject subject, String pattern) {
            return new Words(subject, Pattern.compile(pattern));
        }
    }

    private static final String LAW = "(?:被|提起|申请|引起|引发|的|政府信息公开|案件|发生|涉及|共|数|量|应诉|办理|收到|受理)*";

    /** Right whatever the topic. */
    private static final List<Words> ALWAYS = List.of(
            Words.of(Subject.CARRIED_IN, "(?:上年度?|上一年度?|去年|往年)的?(?:结转|转结|转入|接转|遗留|延续).*#"),
            Words.of(Subject.CARRIED_IN, "(?:结转|转结|承接)自?(?:上年|上一年|去年).*#"),
            Words.of(Subject.CARRIED_OUT, "(?:结转|转结|顺延|延续|转)(?:到|至|入)?(?:下一?年|次年|明年|20\\d\\d年).*#"),
            Words.of(Subject.CARRIED_OUT, "#.{0,6}(?:结转|转结|顺延|延续|转)(?:到|至|入)?(?:下一?年|次年|明年)"),
            Words.of(Subject.CARRIED_OUT, "^(?:[另尚还]?有)?(?:结转|转结)(?:办理|申请)?#"),
            Words.of(Subject.DIRECT, "(?:未经复议|直接(?:提起)?(?:行政)?(?:起诉|诉讼)).*#"),
            Words.of(Subject.AFTER_REVIEW, "(?:复议后|经复议)(?:提起)?(?:行政)?(?:起诉|诉讼|再?起诉).*#"),
            Words.of(Subject.REMEDIES, "复议.{0,12}(?:诉讼|应诉).{0,10}(?<!各)#"),
            Words.of(Subject.SUITS, "(?:行政诉讼|诉讼案|^(?:提起)?诉讼(?=#))" + LAW + "#"),
            Words.of(Subject.SUITS, "(?:行政应诉|应诉案件)" + LAW + "#"),
            Words.of(Subject.REVIEWS, "行政复议" + LAW + "#"),
            Words.of(Subject.PUBLISHED, "(?:共|累计|合计|总计|全年|年度|本年).{0,10}(?<!申请)公开(?:各类|政府|政务)*信息(?:数|共|总数|计)*#"),
            Words.of(Subject.RULES_ISSUED, "(?:制发|制定|制订|出台|印发)(?:行政)?规范性文件#"),
            Words.of(Subject.RULES_REPEALED, "废止(?:行政)?规范性文件#"),
            Words.of(Subject.RULES_IN_FORCE, "现行有效的?(?:行政)?规范性文件(?:共)?#"),
            Words.of(Subject.LICENCES, "(?:作出|做出|办理|办结)行政许可(?:决定|事项)?#"),
            Words.of(Subject.PENALTIES, "(?:作出|做出)行政处罚(?:决定)?#"),
            Words.of(Subject.COERCIONS, "(?:作出|做出|实施)行政强制(?:决定|措施)?#"));

    private static final List<Words> REVIEW_RESULTS = List.of(
            Words.of(Subject.REVIEWS_UPHELD, "维持.{0,8}#"),
            Words.of(Subject.REVIEWS_CORRECTED, "(?:纠正|纠错).{0,6}#"),
            Words.of(Subject.REVIEWS_PENDING, "(?:未审结|未办结|审理中|未结).{0,4}#"),
            Words.of(Subject.REVIEWS_OTHER, "其[他它]结果.{0,4}#"));

    private static final List<Words> SUIT_RESULTS = List.of(
            Words.of(Subject.SUITS_UPHELD, "维持.{0,8}#"),
            Words.of(Subject.SUITS_CORRECTED, "(?:纠正|纠错).{0,6}#"),
            Words.of(Subject.SUITS_PENDING, "(?:未审结|未办结|审理中|未结).{0,4}#"),
            Words.of(Subject.SUITS_OTHER, "其[他它]结果.{0,4}#"));

    private static final List<Words> APPLICATION = List.of(
            Words.of(Subject.NATURAL, "自然人.{0,8}#"),
            Words.of(Subject.ORGANISATIONS, "法人(?:或|和|及|与|、)(?:者)?其[他它]组织.{0,6}#|法人(?:组织)?(?:申请)?#"),
            Words.of(Subject.BUSINESS, "商业企业.{0,6}#"),
            Words.of(Subject.RESEARCH, "科研机构.{0,6}#"),
            Words.of(Subject.WELFARE, "社会公益组织.{0,6}#"),
            Words.of(Subject.LEGAL, "法律服务机构.{0,6}#"),
            Words.of(Subject.SECRET, "(?:属于|涉及)国家[秘机]密.{0,6}#"),
            Words.of(Subject.STABILITY, "三安全一稳定.{0,6}#"),
            Words.of(Subject.THIRD_PARTY, "第三方合法权益.{0,6}#"),
            Words.of(Subject.INTERNAL, "三类内部事务.{0,6}#"),
            Words.of(Subject.PROCESS, "四类过程性.{0,6}#"),
            Words.of(Subject.CASE_FILE, "行政执法案卷.{0,6}#"),
            Words.of(Subject.QUERY, "行政查询事项.{0,6}#"),
            Words.of(Subject.NOT_HELD, "本(?:行政)?机关不掌握.{0,10}#"),
            Words.of(Subject.TO_BE_MADE, "(?:没有现成信息|需要?另行制作).{0,8}#"),
            Words.of(Subject.UNCLEAR, "(?:申请内容)?仍不明确.{0,6}#"),
            Words.of(Subject.PETITION, "信访举报投诉类.{0,6}#"),
            Words.of(Subject.REPEATED, "(?<!反复)重复申请.{0,4}#"),
            Words.of(Subject.PUBLICATION, "公开出版物.{0,4}#"),
            Words.of(Subject.MASS, "大量反复申请.{0,4}#"),
            Words.of(Subject.GIVEN, "(?:予以|同意)?公开(?:及|和|与|、|或|（含)(?:予以|同意)?部分公开.{0,4}#"),
            Words.of(Subject.PARTLY, "部分公开.{0,4}#|#(?:为|属于?|是|予以)?部分公开"),
            Words.of(Subject.REFUSED, "不予公开.{0,4}#|#(?:为|属于?|是|予以)?不予公开"),
            Words.of(Subject.UNABLE, "无法提供.{0,4}#|#(?:为|属于?|是|予以)?无法提供"),
            Words.of(Subject.NOT_PROCESSED, "不予处理.{0,4}#|#(?:为|属于?|是|予以)?不予处理"),
            Words.of(Subject.OTHER, "其[他它]处理.{0,4}#"),
            Words.of(Subject.GRANTED, "(?<!不)(?:予以|同意|全部)公开.{0,4}#|#(?:予以|同意)公开"),
            Words.of(Subject.NEW, "(?:新收|新增|新受理).*#|#.{0,4}新收"),
            Words.of(Subject.IN_TIME, "(?:按时|按期|如期).{0,2}(?:办结|答复|回复|办复).{0,12}#"),
            Words.of(Subject.ANSWERED, "(?:办结|答复|回复|办复|办理完毕|处理完毕|已办理).{0,12}#"),
            Words.of(Subject.RECEIVED, "(?:收到|受理|接收|接到|收办|收件).*#"),
            Words.of(Subject.HANDLED, "(?:办理|处理|共处置)(?!中).{0,12}#"),
            Words.of(Subject.ANSWERED, "#.{0,8}(?:已办结|已答复|已全部答复|已回复)"),
            Words.of(Subject.APPLICATIONS, "(?:依申请公开|公开申请|申请公开)(?:的?政府信息|信息|申请|办理|数量?|总?量|总数|共|为|有|达|合计|累计|：)*#"));

    private ClaimWords() {}

    /** What a number is, by the words around it with # for it. */
    static Optional<Subject> subject(String around, Topic topic) {
        return first(ALWAYS, around).or(() -> switch (topic) {
            case REVIEWS -> first(REVIEW_RESULTS, around);
            case SUITS -> first(SUIT_RESULTS, around);
            case APPLICATIONS -> first(APPLICATION, around);
            case REMEDIES -> around.matches(".*案件.{0,4}#.*") ? Optional.of(Subject.REMEDIES) : Optional.empty();
            case NONE -> Optional.empty();
        });
    }

    private static Optional<Subject> first(List<Words> words, String around) {
        return words.stream()
                .filter(w -> w.pattern().matcher(around).find())
                .map(Words::subject)
                .findFirst();
    }
}
