package cn.yangguang.screening;

import java.util.regex.Pattern;

/** What the title of a table says of those whom it lists. */
final class TableTitles {

    private static final Pattern OFFICIALS = Pattern.compile(
            "领导|干部|任免|任命|拟任|班子|值班|包保|包联|河长|林长|路长|田长|工作人员|执法人员|评审(?:专家|委员|小组|人员|组)|专家|领导小组|成员单位|分工|责任人|网格员|村两委|委员名单|代表名单|通讯录|联络员|评委|裁判|主讲|讲师|教师名单|编委|执法证");
    private static final Pattern CHILDREN =
            Pattern.compile("孤儿|留守儿童|困境儿童|儿童|幼儿|小学生|小学|学前|新生儿|婴幼儿|事实无人抚养|少年宫|少儿|一年级|二年级|三年级|四年级|五年级|六年级");
    private static final Pattern PUPILS = Pattern.compile("学生|学籍|中学|初中|高中|未成年|青少年|少年|营养餐|寄宿生|贫困生|中考|职高|义务教育|中职|学校");
    private static final Pattern GROWN = Pattern.compile("大学|高校|本科|专科|研究生|大专|学院|成人|教师");
    private static final Pattern SICK =
            Pattern.compile("精神障碍|精神病|精神残疾|艾滋|传染病|确诊|患者|孕产|孕妇|产妇|孕检|尘肺|大病|重病|慢性病|病人|肺结核|癌|肿瘤|透析|失能");

    private TableTitles() {}

    static boolean speaksOfOfficials(String title) {
        return OFFICIALS.matcher(title).find();
    }

    static boolean speaksOfChildren(String title) {
        return CHILDREN.matcher(title).find();
    }

    static boolean speaksOfPupils(String title) {
        return PUPILS.matcher(title).find() && !GROWN.matcher(title).find();
    }

    static boolean speaksOfSickness(String title) {
        return SICK.matcher(title).find();
    }
}
