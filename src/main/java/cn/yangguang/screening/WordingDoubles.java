package cn.yangguang.screening;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A word written twice. Chinese doubles many words on purpose (人人, 种种), and two words may meet (目的的), so a single sign counts only
 * when it is a particle or preposition and no known word covers it; a longer word counts when it is one that nobody doubles.
 */
final class WordingDoubles implements WordingRule {

    private static final String SINGLE = "的了和与及在是对把被将为由从向或于以按已应其该并各据因";

    /** Where two of the same sign are right, as whole neighbourhoods. */
    private static final Pattern RIGHT_SINGLE = Pattern.compile(
            "[目标鹄]的的|的的(?:确|士|黎)|了了[解却断]|(?:一|直截)了了|[为终末罢除不]了了|和和(?:睦|美|气|谐|平|解)|[平谐温总缓饱中共暖]和和|与与(?:会|否|共|时)|[参给赋赠授]与与|及及(?:时|格)|[以涉普顾波]及及|"
                    + "在在(?:建|校|职|册|编|岗|线|地|押|场|途|研|位|产|此|先|公)|[存现正潜所内外实旨]在在|是是(?:否|非)|[但凡于可总还]是是|对对(?:方|账|帐|口|外|内|象|策|联|手|照|比|应|付|待|立|称|接)|[应反绝相面针核比校]对对|"
                    + "被被(?:告|子|害|保|申|继|征|监|扶)|将将(?:军|来|士|领)|(?:即|行|主|大|中|上|少)将将|[麻老]将将|为为(?:了|何|此|主|人|民|期|首)|[行作成认因称定视分设改更转变列较极最以]为为|由由(?:于|此)|"
                    + "[理自事缘案情]由由|从从(?:事|业|而|严|重|轻|宽|快|速)|[服自遵听顺]从从|向向(?:前|上|社)|[方面趋走倾意导去定双]向向|或或|于于|[由等对关至鉴位用处属]于于|以以(?:上|下|内|外|及|往|前|后|人|免|便|致|来)|[予可加所足难得]以以|"
                    + "按按(?:揭|照|时|期|规|钮|摩|需|量|劳|件)|已已经|[而不]已已|应应(?:当|该|急|收|付|届|征|税|诉|聘|邀|对|用|试|有|予|缴|纳)|[相对供适反响效]应应|其其(?:他|它|余|中|次|实)|[尤极与]其其|"
                    + "该该|[应活]该该|并并(?:不|非|购|处|联)|[合兼吞]并并|各各(?:自|类|种)|据据(?:此|实|悉|以)|[根依证数收票凭占论]据据|因因(?:素|果|此|为|病|公|工|地|故)|[原起成病基诱死]因因");

    private static final Set<String> WORDS = Set.of(
            "关于", "进行", "工作", "人民政府", "政府", "信息公开", "公开", "情况", "有关", "相关", "以及", "根据", "按照", "通知", "部门", "单位", "我们",
            "进一步", "实施", "开展", "加强", "落实", "组织", "办理", "村民", "群众", "补贴", "申请", "审核", "审批", "名单", "公示", "负责", "要求", "必须",
            "应当", "可以", "不得", "对于", "由于", "因此", "但是", "如果", "其他", "会议", "文件", "规定", "条例", "办法", "依法", "依据", "委员会",
            "领导小组", "领导", "人员", "责任", "责任人", "镇人民政府", "县人民政府", "党委", "中国", "全国", "全镇", "全县", "全市", "年度", "标准", "资金",
            "项目", "建设", "发展", "服务", "安全", "生产", "检查", "整改", "完成", "推进", "提高", "确保", "保障", "做好", "积极", "认真", "严格", "切实",
            "不断", "及时", "全面", "同志", "社会", "经济");

    private static final BitSet FIRST_OF_WORD = new BitSet();

    static {
        WORDS.forEach(word -> FIRST_OF_WORD.set(word.charAt(0)));
    }

    /** Where one name ends with the word that the next begins with: 镇人民政府政府信息公开平台. */
    private static final Pattern TWO_NAMES_MEET = Pattern.compile(
            "政府政府(?:信息|网站|采购|公报|门户|工作|投资|债务|购买|服务|规章|令|性)|公开公开(?:栏|指南|目录|专栏|平台|日|电话)|项目项目(?:法人|经理|库|部)|安全安全(?:生产|员)|服务服务(?:中心|站)|工作工作(?:组|站|人员|日)|会议会议(?:室|纪要)|"
                    + "建设建设(?:单位|局|厅|用地)|资金资金(?:来源|用途)|标准标准(?:化|件)|补贴补贴(?:标准|对象)");

    private static final int LONGEST = 6;

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        for (int at = 1; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == text.charAt(at - 1) && SINGLE.indexOf(sign) >= 0 && !right(text, at - 1)) {
                found.accept(slip(at - 1, at + 1));
            } else if (sign >= '一' && sign <= '鿿' && FIRST_OF_WORD.get(text.charAt(at - 1))) {
                longer(text, at - 1, found);
            }
        }
    }

    private static boolean right(String text, int at) {
        var known = RIGHT_SINGLE.matcher(text).region(Math.max(0, at - 2), Math.min(text.length(), at + 4));
        while (known.find()) {
            if (known.start() <= at && known.end() > at) {
                return true;
            }
        }
        return false;
    }

    private static void longer(String text, int at, Consumer<WordingSlip> found) {
        for (int length = LONGEST; length >= 2; length--) {
            int end = at + 2 * length;
            if (end <= text.length()
                    && text.charAt(at) == text.charAt(at + length)
                    && text.regionMatches(at, text, at + length, length)
                    && WORDS.contains(text.substring(at, at + length))
                    && !TWO_NAMES_MEET.matcher(text).region(at, text.length()).lookingAt()) {
                found.accept(slip(at, end));
                return;
            }
        }
    }

    private static WordingSlip slip(int start, int end) {
        return new WordingSlip("WD-DOUBLE", start, end, "同样的字词写了两次，去掉一次");
    }
}
