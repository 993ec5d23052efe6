package cn.yangguang.simulated;

import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.journal.Actor;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.village.Occasions;
import cn.yangguang.village.Villages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The simulated township with its villages, set up on the day before the year begins. */
final class Place {

    private static final Actor MACHINE = Actor.commandLine(World.TOWN);

    static final List<String> COLUMNS = List.of("综合信息", "政策文件", "财政资金", "社会救助", "安全生产", "机构职能", "办事流程", "专项整治", "工作动态");

    private static final String MATTERS = """
            领域,一级事项,二级事项,公开内容（要素）,公开时限,公开方式
            财政预决算,财政收支,收支月报,收入、支出,每月15日前,主动公开
            涉农补贴,惠农补贴,发放月报,批次、金额,每月15日前,主动公开
            生态环境,环境整治,检查月报,检查情况、整改要求,每月20日前,主动公开
            社会救助,临时救助,救助季报,救助人次、公示期、监督电话,每季度首月20日前,主动公开
            农村危房改造,危房改造,改造季报,对象、补助标准、公示期、监督电话,每季度首月20日前,主动公开
            安全生产,安全生产,形势季报,事故、隐患,每季度首月15日前,主动公开
            财政预决算,财政预算,年度预算,预算表、说明,每年3月31日前,主动公开
            机构职能,工作安排,年度工作要点,要点,每年2月28日前,主动公开
            机构职能,机构概况,概况信息,职能、地址、电话,长期,主动公开
            公共服务,办事指引,办事流程,对象、材料、时限,长期,主动公开
            安全生产,执法检查,检查结果,检查情况、整改要求,信息形成之日起10个工作日内,主动公开
            政策文件,文件,政策文件,文件正文、解读,信息形成之日起20个工作日内,主动公开
            行政执法,行政处罚,处罚结果,处罚决定,信息形成之日起7个工作日内,主动公开
            """;

    private Place() {}

    static List<String> villages(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> World.TOWN + "-" + i)
                .toList();
    }

    /** Organs first: people are made for them. */
    static void organs(ApplicationContext program, List<String> villages) {
        Organs organs = program.getBean(Organs.class);
        World.never(
                organs.create(organ(World.TOWN, "模拟镇", "模拟镇人民政府", OrganLevel.TOWNSHIP, null, "640181199"), MACHINE));
        World.never(organs.activate(World.TOWN, MACHINE));
        for (String village : villages) {
            String name = "模拟" + "一二三四五六七八".charAt(villages.indexOf(village)) + "村";
            World.never(organs.create(
                    organ(village, name, "模拟镇" + name + "村民委员会", OrganLevel.VILLAGE, World.TOWN, null), MACHINE));
            World.never(organs.activate(village, MACHINE));
        }
    }

    private static Organ organ(
            String key, String name, String full, OrganLevel level, @Nullable String parent, @Nullable String code) {
        return new Organ(key, name, full, level, parent, code, null, false, OrganFacts.NONE);
    }

    static void equip(World world) {
        Categories categories = world.get(Categories.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            World.never(categories.column(World.TOWN, column(COLUMNS.get(i)), COLUMNS.get(i), i + 1, MACHINE));
        }
        catalogue(world);
        World.never(world.get(Villages.class).setRule(World.TOWN, 20, false, MACHINE));
        for (String village : world.villages()) {
            World.never(world.get(Occasions.class).start(village, World.FIRST, MACHINE));
            World.never(world.get(Walls.class)
                    .add(village, "村部公开栏", "村委会东侧", world.cast().reporter(), Cast.ORIGIN));
            World.never(world.get(OrganAnnexes.class).replaceGroup(village, group(), Actor.commandLine(village)));
        }
    }

    private static WorkingGroup group() {
        return new WorkingGroup(
                WorkingGroup.Kind.FINANCE,
                "民主理财小组",
                List.of(
                        new GroupMember(GroupMember.Rank.HEAD, "模拟理财甲", "", ""),
                        new GroupMember(GroupMember.Rank.MEMBER, "模拟理财乙", "", ""),
                        new GroupMember(GroupMember.Rank.MEMBER, "模拟理财丙", "", "")));
    }

    static String column(String title) {
        return World.TOWN + "-0" + (COLUMNS.indexOf(title) + 1);
    }

    /** Ids of the matters by the last level of their names. */
    static Map<String, Long> matters(World world) {
        return world.get(Matters.class).of(World.TOWN).stream().collect(Collectors.toMap(Matter::level2, Matter::id));
    }

    private static void catalogue(World world) {
        try {
            var order = new CatalogueImport.Order(World.TOWN, "", false, World.FIRST, false);
            ImportOutcome outcome = world.get(CatalogueImport.class)
                    .run(
                            new ByteArrayInputStream(MATTERS.getBytes(StandardCharsets.UTF_8)),
                            "模拟目录",
                            order,
                            MACHINE,
                            ImportProgress.SILENT);
            if (!outcome.done()) {
                throw new IllegalStateException("refused: " + outcome.bad());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
