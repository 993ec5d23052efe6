package cn.yangguang.lucene;

import cn.yangguang.search.SearchDocument;
import cn.yangguang.search.SearchDocument.Attached;
import cn.yangguang.search.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a demonstration county and its town published, for questions to an engine. */
final class Shelved {

    static final List<SearchDocument> ALL = new ArrayList<>();

    static final long HOUSING =
            add("关于公布公共租赁住房申请条件的通知", "演政发〔2020〕12号", "家庭人均收入低于标准的，可以申请公共租赁住房。", "town", 2020, "B01");
    static final long ALLOWANCE = add("2020年第三季度农村最低生活保障对象名单", "", "经村民委员会评议，下列家庭享受最低生活保障。", "town", 2020, "B02");
    static final long SHEEP = add("关于做好秋季动物疫病防控工作的通知", "演政办发〔2019〕3号", "对羊、牛口蹄疫开展强制免疫。", "town", 2019, "B03");
    static final long BUDGET = add("演示县2021年财政预算公开说明", "", "一般公共预算收入和三公经费。", "county", 2021, "B04");
    static final long ROAD = add("双随机、一公开抽查结果", "", "道路运输企业抽查。", "county", 2018, "B03");
    static final long COVID = add("关于新冠肺炎疫情防控期间学校开学的通告", "", "返校学生需提交健康证明。COVID-19", "county", 2020, "B05");
    static final long ARCHIVED = add("一九九八年防汛抗旱总结", "", "全年降雨情况。", "town", 1998, "B03");

    private Shelved() {}

    private static long add(String title, String number, String body, String organ, int year, String category) {
        long id = ALL.size() + 1L;
        boolean old = year < 2000;
        ALL.add(new SearchDocument(
                id,
                1,
                organ,
                organ.equals("town") ? List.of("county", "town") : List.of("county"),
                organ.equals("town") ? "演示镇人民政府" : "演示县人民政府",
                "demo-2020/%05d".formatted(id),
                title,
                "",
                body,
                number,
                category,
                "类别" + category,
                "",
                category.equals("B01") ? "F19" : null,
                "",
                LocalDate.of(year, 5, 1),
                year == 2021 ? null : LocalDate.of(year, 4, 1),
                id % 2 == 0 ? List.of("platform", "notice-board") : List.of("platform"),
                old ? Validity.ARCHIVED : Validity.VALID,
                id == BUDGET_ID ? List.of(new Attached("预算表.xlsx", "单位：万元 公务用车购置 12.5 会议费 3.1")) : List.of()));
        return id;
    }

    private static final long BUDGET_ID = 4;
}
