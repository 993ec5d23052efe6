package cn.yangguang.screening;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses to the door in running words: 村…组…号, 小区…栋…单元…室, roads with numbers where someone is said to live. */
final class AddressDetector implements Detector {

    private static final String NUMBER = "[0-9一二三四五六七八九十百〇零]{1,5}";
    private static final Pattern HOUSE = Pattern.compile("(?:村|屯|庄|寨|组|小组|队|社|沟|湾|坪|岗|堡|营|坝|塘|巷|弄|胡同|小区|新村|家园|花园|苑)(?:"
            + NUMBER + "组)?(?:门牌)?第?" + NUMBER + "(?:-\\d{1,3})?号$");
    private static final Pattern FLAT = Pattern.compile("(?:" + NUMBER
            + "|[A-Z])(?:号楼|栋|幢|座|单元|号院|号|弄|楼|#)[0-9一二三四五六七八九十单元层楼号栋幢座A-Z#-]{0,12}[0-9A-Z-]{1,6}(?:室|户|号|房)?$");
    private static final Pattern ROAD = Pattern.compile("(?:路|街|道|巷|弄|里|大道|条|段|区|镇|乡)" + NUMBER + "(?:-\\d{1,3})?号$");
    private static final WordSet LIVES = WordSet.of("现居 居于 家在 居住 户籍 家庭地址 户口所在地 住");
    private static final WordSet OF_OFFICE = WordSet.of(
            "大厦 大楼 写字楼 广场 中心 园区 产业园 科技园 办公 政务 行政 会议 机关 酒店 宾馆 学校 医院 大学 学院 法院 厅 公司 局 委员会 政府 站 所 厂 商铺 门店 超市 药 餐 店 报名 邮编 受理 窗口");
    private static final Pattern NOT_AFTER =
            Pattern.compile("^(?:\\d{1,3}(?:栋|幢|座|号楼|单元)|院|文|令|公告|通知|线|井|机组|泵|桥|闸|门|窗|地块|台|仓|库|坑|矿|点位|楼)");
    private static final Pattern LEAD =
            Pattern.compile("[\\u4e00-\\u9fff]{0,20}?(?:家住|现住|现居|住址为|住址|地址为|居住在|住在|居住于|户籍地为|位于|住)");
    private static final List<String> UNITS = List.of("单元", "号楼", "栋", "幢");
    private static final int REACH = 60;

    @Override
    public void inspect(Subject subject, Findings found) {
        PersonLines persons = PersonLines.of(subject.words());
        for (Words words : subject.words()) {
            if (words.kind() != ColumnKind.ADDRESS && !words.kind().isImpersonal()) {
                inspect(words, persons.hold(words), found);
            }
        }
    }

    private static void inspect(Words words, boolean ofPerson, Findings found) {
        String text = words.text();
        int last = 0;
        for (int at = Texts.nextDoor(text, 0); at < text.length(); at = Texts.nextDoor(text, at + 1)) {
            int end = at + 1;
            if (isNumber(Texts.at(text, at - 1))
                    && at - REACH / 2 > last - REACH
                    && !NOT_AFTER.matcher(Texts.after(text, end, 3)).find()) {
                int start = start(words, ofPerson, Math.max(last, end - REACH), end);
                if (start >= 0) {
                    found.add("PD-ADDR", words, start, end);
                    last = end;
                }
            }
        }
        units(words, ofPerson, found);
    }

    /** Flats written without 室: 3栋2单元501, 5号楼302. */
    private static void units(Words words, boolean ofPerson, Findings found) {
        String text = words.text();
        for (String mark : UNITS) {
            int fewest = mark.equals("单元") ? 2 : 3;
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
                int end = Texts.endOfDigits(text, at + mark.length());
                if (end >= at + mark.length() + fewest && "室户号".indexOf(Texts.at(text, end)) < 0) {
                    int start = start(words, ofPerson, Math.max(0, end - REACH), end);
                    if (start >= 0) {
                        found.add("PD-ADDR", words, start, end);
                    }
                }
            }
        }
    }

    /** Where the address begins that ends here; −1 when there is none. */
    private static int start(Words words, boolean ofPerson, int from, int end) {
        String text = words.text();
        boolean lives = ofPerson || Surroundings.leadsTo(LIVES, text, Math.max(0, end - 100), end, 40, "。；;");
        if (!lives && (OF_OFFICE.isIn(text, from, end) || Surroundings.isOfficeAddress(words, end))) {
            return -1;
        }
        String window = text.substring(from, end);
        for (Pattern pattern : lives ? new Pattern[] {HOUSE, FLAT, ROAD} : new Pattern[] {HOUSE, FLAT}) {
            Matcher matcher = pattern.matcher(window);
            if (matcher.find()) {
                return beginning(text, from, from + matcher.start());
            }
        }
        return -1;
    }

    /** Back over the names of places before the house. */
    private static int beginning(String text, int from, int house) {
        int at = house;
        while (at > from && (Texts.isHan(text.charAt(at - 1)) || Texts.isDigit(text.charAt(at - 1)))) {
            at--;
        }
        Matcher lead = LEAD.matcher(text).region(at, house);
        return lead.lookingAt() ? lead.end() : at;
    }

    private static boolean isNumber(char c) {
        return Texts.isDigit(c) || "一二三四五六七八九十百〇零".indexOf(c) >= 0 && c != 0;
    }
}
