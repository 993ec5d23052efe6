package cn.yangguang.reportcheck;

import cn.yangguang.reportcheck.ClaimWords.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in a paragraph the numbers that the tables tell too. Numbers of a single channel, office or other year are left alone. */
final class Claims {
    private static final String UNITS = "件次 条次 件 条 起 宗 份 例 次 项 个";
    private static final Pattern COMPARED = Pattern.compile("比|同比|环比|占|增加|增长|减少|下降|上升|率");
    private static final Pattern CHANNEL = Pattern.compile("网络|网上|在线|信函|邮寄|当面|现场|传真|邮件|邮箱|电子|平台|窗口|微信|信件|网站");
    private static final Pattern ALL_CHANNELS = Pattern.compile("等(?:多种)?(?:渠道|方式|形式|途径)|共计?(?:收到|受理|办理)");
    private static final Pattern SCOPE = Pattern.compile("本级|政府办(?!理|结)|各部门|各乡镇|各镇|各街道|市直|县直|区直|其中[^自法予]{1,8}[局镇乡县区委]");
    private static final Pattern OTHER_MATTER =
            Pattern.compile("建议|提案|留言|工单|热线|咨询|信访(?!举报投诉类)|来信|来访|问政|信箱|网民|诉求|许可(?!决定|事项|#)|审批|电话|舆情|线索|投诉(?!类)|发文");
    private static final Pattern APPLICATIONS = Pattern.compile(
            "(?:信息)?公开的?申请|依申请|申请公开|信息申请" + "|(?:收到|受理|办结|答复|办理|收办|新收|接收|接到|收件)(?:共|了|到|各类|书面|有效|数量|的)*申请(?!人|行政)");
    private static final Pattern NONE_RECEIVED =
            Pattern.compile("(?:(?:未|没有|未曾|从未)再?(?:收到|接到|受理|产生|发生|有)|没有|(?:^|[年度均暂])无)"
                    + "(?!.*(?:信函|当面|网络|费|减免|不予|复议|诉讼|投诉|举报|[超逾]期|答复|办理|结转))"
                    + "[^，。；]{0,24}(?:公开的?申请|依申请公开|申请公开|信息申请)");
    private static final Pattern NO_REMEDY =
            Pattern.compile("(?:未|没有|无(?![法正条障偿])|不存在)(?!.*(?:纠正|败诉|撤销|纠错|维持|审结|经复议))[^，。；]{0,30}(?:复议|诉讼)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:其中|已|目前|截至|共?办结|共?答复|全部|予以公开)");
    private static final Pattern DISCLOSURE = Pattern.compile("公开申请|依申请|申请公开|信息申请");
    private static final Pattern NO_NUMBERS = Pattern.compile("（[^（）\\d一二三四五六七八九十两]*）");

    private final int year;
    private final boolean applications;
    private final List<Claim> found = new ArrayList<>();
    private Topic topic = Topic.NONE;

    private Claims(int year, boolean applications) {
        this.year = year;
        this.applications = applications;
    }

    /** @param year the year reported on; 0 when it is not known */
    static List<Claim> in(Paragraph paragraph, int year) {
        String text = NO_NUMBERS.matcher(paragraph.text()).replaceAll("");
        var claims = new Claims(year, DISCLOSURE.matcher(text).find());
        for (var sentence : new Paragraph(0, "", "", text).sentences()) {
            claims.sentence(sentence);
        }
        return claims.found;
    }

    private void sentence(String sentence) {
        if (!GOES_ON.matcher(sentence).find() || topic != Topic.APPLICATIONS && !sentence.startsWith("其中")) {
            topic = Topic.NONE;
        }
        for (var clause : clauses(sentence)) {
            turn(clause);
            deny(clause);
            numbers(clause, sentence);
        }
    }

    /** 、 parts clauses only after a number: 行政复议、行政诉讼74件 stays whole. */
    private static List<String> clauses(String sentence) {
        var clauses = new ArrayList<String>();
        for (var clause : sentence.split("[，；：（）。！？]")) {
            String open = "";
            for (var piece : clause.split("(?<=、)")) {
                open += piece;
                if (!Amount.in(open).isEmpty()) {
                    clauses.add(open.replaceFirst("、$", ""));
                    open = "";
                }
            }
            clauses.add(open);
        }
        return clauses;
    }

    private void turn(String clause) {
        boolean review = clause.contains("复议");
        boolean suit = clause.contains("诉讼") || clause.contains("应诉") || clause.contains("起诉");
        if (review || suit) {
            topic = review && suit
                    ? Topic.REMEDIES
                    : review
                            ? Topic.REVIEWS
                            : topic == Topic.REVIEWS && clause.contains("、") ? Topic.REMEDIES : Topic.SUITS;
        } else if (APPLICATIONS.matcher(clause).find()) {
            topic = Topic.APPLICATIONS;
        } else if (OTHER_MATTER.matcher(clause).find()) {
            topic = Topic.NONE;
        }
    }

    private void numbers(String clause, String sentence) {
        int from = 0;
        var amounts = Amount.in(clause);
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            int until = i + 1 < amounts.size() ? amounts.get(i + 1).start() : clause.length();
            String around = clause.substring(from, amount.start()) + "#" + clause.substring(amount.end(), until);
            if (List.of(UNITS.split(" ")).contains(amount.unit()) && own(around, sentence)) {
                ClaimWords.subject(around, topic).ifPresent(s -> found.add(new Claim(s, amount, false, clause)));
            }
            from = amount.end();
        }
    }

    private boolean own(String around, String sentence) {
        boolean channel =
                CHANNEL.matcher(around).find() && !ALL_CHANNELS.matcher(around).find();
        boolean otherYear = Pattern.compile("20\\d\\d(?=年)")
                .matcher(around)
                .results()
                .anyMatch(y -> year > 0 && Integer.parseInt(y.group()) != year && !around.contains("转"));
        boolean documents = topic == Topic.APPLICATIONS
                && Pattern.compile("制发|制作(?:和获取|、获取|获取)?政府信息|产生(?:政府)?(?:信息|文件|公文)")
                        .matcher(sentence)
                        .find();
        // An office of justice reviews the acts of others: only reviews and suits about disclosure are in the tables.
        boolean remedies = topic == Topic.REVIEWS || topic == Topic.SUITS || topic == Topic.REMEDIES;
        boolean others = remedies && !applications && !sentence.contains("信息公开");
        return !channel
                && !others
                && !otherYear
                && !documents
                && !COMPARED.matcher(around).find()
                && !SCOPE.matcher(around).find()
                && !OTHER_MATTER.matcher(around).find();
    }

    private void deny(String clause) {
        if (!Amount.in(clause).isEmpty()) {
            return;
        }
        if (NO_REMEDY.matcher(clause).find()) {
            if (clause.contains("复议")) {
                none(Subject.REVIEWS, clause);
            }
            if (clause.contains("诉讼")) {
                none(Subject.SUITS, clause);
            }
        } else if (NONE_RECEIVED.matcher(clause).find()) {
            none(Subject.NEW, clause);
        }
    }

    private void none(Subject subject, String clause) {
        found.add(new Claim(subject, new Amount(BigDecimal.ZERO, "件", false, false, 0, 0), true, clause));
    }
}
