package search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Composes what townships and villages publish, always the same for the same seed. Words come with the frequencies of
 * natural text: a few everywhere, most seldom. Nothing of it is taken from a real document; villages are numbered.
 */
final class TownshipTexts {

    static final int TOWNS = 12;
    static final int VILLAGES = 10;

    /** One item. {@code attachment} is the text of a file, empty for most. */
    record Item(
            int town, int village, String title, String number, String body, LocalDate day, int category, String attachment) {}

    static final String[] SUBJECTS = {
        "低保", "最低生活保障", "特困人员供养", "临时救助", "医疗救助", "高龄津贴", "残疾人两项补贴", "孤儿基本生活费", "公共租赁住房", "农村危房改造",
        "宅基地审批", "土地承包经营权流转", "土地征收补偿安置", "集体资产收益分配", "粮食直补", "农机购置补贴", "耕地地力保护补贴", "退耕还林补助", "生态护林员", "村级财务收支",
        "一事一议筹资筹劳", "农田水利工程", "人居环境整治", "厕所改造", "道路硬化工程", "自来水管网改造", "安全生产检查", "食品安全监督抽检", "防汛抗旱应急预案", "森林防火",
        "疫苗接种", "城乡居民基本医疗保险", "城乡居民养老保险", "劳动力转移就业", "创业担保贷款", "公益性岗位", "义务教育入学", "学前教育资助", "雨露计划", "脱贫人口小额信贷",
        "财政预算", "部门决算", "三公经费", "政府采购目录", "重大建设项目", "行政处罚", "行政许可事项", "机构职能", "领导分工", "招考工作人员",
        "征兵工作", "计划生育奖励扶助", "退役军人优抚", "法律援助", "人民调解", "扫黑除恶线索举报", "环境保护督察整改", "河长制", "畜禽养殖污染治理", "秸秆禁烧"
    };
    static final String[] FORMS = {"通知", "公告", "公示", "通告", "意见", "方案", "报告", "办法", "批复", "情况说明"};
    private static final String[] VERBS = {"做好", "开展", "落实", "规范", "加强", "推进", "发放", "调整", "公布", "申报"};
    private static final String[] SENTENCES = {
        "为进一步%s%s工作，根据上级有关文件精神，结合我镇实际，现将有关事项通知如下。", "%s%s工作由镇人民政府统一领导，各村民委员会具体负责，做到公开、公平、公正。",
        "各村要在%2$s中严格执行评议、公示、审核程序，切实%1$s各项要求。", "经村民代表会议民主评议、镇人民政府审核，%2$s名单如下，公示期为七个工作日。",
        "对%2$s过程中优亲厚友、弄虚作假的，依照有关规定严肃处理。", "群众对%2$s有异议的，可以向镇党政办公室或者县级主管部门反映。", "本次%1$s%2$s所需资金从县级财政专项资金中列支，专款专用。",
        "请各单位高度重视，明确专人负责，按时%1$s%2$s有关材料。", "%2$s的对象、标准、程序和结果应当向社会公开，接受群众监督。", "镇纪委对%1$s%2$s工作进行全程监督检查。"
    };
    private static final String SYLLABLES =
            "安白北昌成川大德东丰福富高光广贵国海河和恒红洪华黄惠吉佳建江金静居开康兰乐立利林临灵龙隆茂美民明南宁平普启青清庆泉仁荣瑞三山尚胜石水泰天同万旺文武西先祥向新兴星秀阳义永友玉裕元远云泽长镇正中竹";

    private final Random random;

    TownshipTexts(long seed) {
        this.random = new Random(seed);
    }

    static String town(int town) {
        return "演示" + SYLLABLES.charAt(town * 5) + SYLLABLES.charAt(town * 5 + 1) + "镇";
    }

    static String village(int town, int village) {
        return "" + SYLLABLES.charAt((town * 7 + village) % SYLLABLES.length())
                + SYLLABLES.charAt((town * 3 + village * 11) % SYLLABLES.length()) + "村";
    }

    Item next(int serial) {
        int town = random.nextInt(TOWNS);
        int village = random.nextInt(VILLAGES);
        String subject = word(SUBJECTS);
        LocalDate day = LocalDate.of(2008, 5, 1).plusDays(random.nextInt(6_500));
        String form = word(FORMS);
        String title = switch (random.nextInt(4)) {
            case 0 -> village(town, village) + day.getYear() + "年" + (1 + random.nextInt(4)) + "季度" + subject + form;
            case 1 -> "关于" + word(VERBS) + subject + "工作的" + form;
            case 2 -> town(town) + "人民政府关于" + word(VERBS) + day.getYear() + "年" + subject + "的" + form;
            default -> town(town) + village(town, village) + subject + "（第" + (1 + random.nextInt(60)) + "批）" + form;
        };
        String number = random.nextInt(3) == 0 ? "演政发〔" + day.getYear() + "〕" + (1 + random.nextInt(300)) + "号" : "";
        return new Item(
                town, village, title, number, body(subject, town, village, 3 + random.nextInt(14)), day,
                random.nextInt(23), random.nextInt(10) == 0 ? body(subject, town, village, 40) : "");
    }

    private String body(String subject, int town, int village, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            String about = random.nextInt(4) == 0 ? word(SUBJECTS) : subject;
            text.append(SENTENCES[random.nextInt(SENTENCES.length)].formatted(word(VERBS), about));
            if (random.nextInt(3) == 0) {
                text.append(village(town, random.nextInt(VILLAGES))).append(person()).append("等").append(2 + random.nextInt(400))
                        .append("户，共计").append(random.nextInt(1_000_000)).append("元。");
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** A made-up name: 演某 and a syllable. */
    private String person() {
        return "演某" + SYLLABLES.charAt(random.nextInt(SYLLABLES.length()));
    }

    private String word(String[] from) {
        double skewed = Math.pow(random.nextDouble(), 2.2);
        return from[(int) (skewed * from.length)];
    }

    /** Lines as people type them, with the kind of each. */
    record Line(Kind kind, String text) {}

    enum Kind {
        WORD,
        WORDS,
        TITLE,
        DOCUMENT_NUMBER,
        INDEX_NUMBER,
        PINYIN,
        TYPO,
        FILTERED,
        BY_DATE,
        NOTHING
    }

    List<Line> lines(int count, List<Item> items) {
        String[] pinyin = {"dibao", "gonggongzulin", "weifang", "zhaijidi", "linshijiuzhu", "caizheng", "yimiao"};
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Item item = items.get(random.nextInt(items.size()));
            String subject = word(SUBJECTS);
            int at = random.nextInt(100);
            lines.add(
                    at < 25 ? new Line(Kind.WORD, subject.substring(0, Math.min(subject.length(), 2 + random.nextInt(4))))
                            : at < 48 ? new Line(Kind.WORDS, village(item.town(), item.village()) + " " + subject + " " + word(FORMS))
                            : at < 63 ? new Line(Kind.TITLE, item.title())
                            : at < 70 ? new Line(Kind.DOCUMENT_NUMBER, item.number().isEmpty() ? "演政发〔2016〕35号" : item.number())
                            : at < 75 ? new Line(Kind.INDEX_NUMBER, SearchSpeed.indexNumber(1 + random.nextInt(items.size())))
                            : at < 80 ? new Line(Kind.PINYIN, pinyin[random.nextInt(pinyin.length)])
                            : at < 85 ? new Line(Kind.TYPO, wrong(subject))
                            : at < 92 ? new Line(Kind.FILTERED, subject)
                            : at < 97 ? new Line(Kind.BY_DATE, subject)
                            : new Line(Kind.NOTHING, "量子" + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + "望远镜"));
        }
        return lines;
    }

    private String wrong(String subject) {
        int place = random.nextInt(subject.length());
        return subject.substring(0, place) + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + subject.substring(place + 1);
    }
}
