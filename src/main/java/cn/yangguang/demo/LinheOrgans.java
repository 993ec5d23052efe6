package cn.yangguang.demo;

import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.RuleDocument;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The path from the region down to 临河镇 with its real division codes, and villages that do not exist. Without an
 * organisation code of its own, the town's index numbers begin with its division code.
 */
@Component
class LinheOrgans {

    static final String LINHE = "linhe";

    /** The village whose reporter the demo has. */
    static final String FIRST_VILLAGE = "linhe-yanshi-1";

    private static final Actor MACHINE = Actor.commandLine(LINHE);

    private static final OrganFacts FACTS = new OrganFacts(
            "临河镇党政办公室（演示）",
            "灵武市临河镇（演示地址）",
            "000000",
            "工作日 8:30–12:00、14:30–18:30（演示）",
            "0951-0000000",
            "0951-0000000",
            "yanshi@linhe.example",
            "0951-0000000",
            "临政发",
            Shipped.text("linhe-guide.txt").strip());

    private final Organs organs;
    private final OrganAnnexes annexes;

    LinheOrgans(Organs organs, OrganAnnexes annexes) {
        this.organs = organs;
        this.annexes = annexes;
    }

    @Transactional
    void load() {
        String region = place("ningxia", "宁夏回族自治区", "宁夏回族自治区人民政府", OrganLevel.PROVINCE, null, "64");
        String city = place("yinchuan", "银川市", "银川市人民政府", OrganLevel.CITY, region, "6401");
        String county = place("lingwu", "灵武市", "灵武市人民政府", OrganLevel.COUNTY, city, "640181");
        boolean fresh = organs.find(LINHE).isEmpty();
        place(LINHE, "临河镇", "灵武市临河镇人民政府", OrganLevel.TOWNSHIP, county, "640181105");
        villages();
        if (fresh) {
            describe();
        }
    }

    /** Only when the town is new: what somebody changed while trying the program stays as they left it. */
    private void describe() {
        Refused.never(organs.changeFacts(LINHE, FACTS, MACHINE));
        Refused.never(organs.activate(LINHE, MACHINE));
        Refused.never(annexes.replaceGroup(LINHE, LinheGroups.LEADING, MACHINE));
        Refused.never(annexes.replaceGroup(LINHE, LinheGroups.INSPECTION, MACHINE));
        Refused.never(annexes.replaceRules(LINHE, rules(), MACHINE));
    }

    private void villages() {
        List<String> numerals = List.of("一", "二", "三", "四", "五", "六", "七", "八");
        for (int i = 0; i < numerals.size(); i++) {
            String name = "演示" + numerals.get(i) + "村";
            place("linhe-yanshi-" + (i + 1), name, "临河镇" + name + "村民委员会", OrganLevel.VILLAGE, LINHE, null);
        }
    }

    /** The key of the organ with this code, made when there is none. */
    private String place(
            String key,
            String name,
            String fullName,
            OrganLevel level,
            @Nullable String parent,
            @Nullable String divisionCode) {
        if (organs.find(key).isPresent()) {
            return key;
        }
        var there = divisionCode == null || key.equals(LINHE)
                ? java.util.Optional.<Organ>empty()
                : organs.findByDivision(divisionCode);
        if (there.isPresent()) {
            return there.get().key();
        }
        Refused.never(organs.create(
                new Organ(key, name, fullName, level, parent, divisionCode, null, false, OrganFacts.NONE), MACHINE));
        return key;
    }

    /** Each rule begins with a line {@code # title}. */
    static List<RuleDocument> rules() {
        return Arrays.stream(Shipped.text("linhe-rules.txt").split("(?m)^# "))
                .filter(rule -> !rule.isBlank())
                .map(rule -> rule.split("\n", 2))
                .map(parts -> new RuleDocument(parts[0].strip(), parts[1].strip()))
                .toList();
    }
}
