package cn.yangguang;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.search.IndexProgress;
import cn.yangguang.search.SearchIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Publishes without pause and says each index number, followed by a full stop, once the publication is acknowledged; then
 * the search index follows.
 */
final class PublishingProgram {

    private static final String ORGAN = "linhe";

    private PublishingProgram() {}

    public static void main(String[] args) {
        var folder = new DataFolder(Path.of(args[0]));
        Database database = Database.embedded(folder);
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("yangguang.files", folder.files().toString());
        settings.put("yangguang.search", folder.search().toString());
        settings.put("yangguang.vault", folder.root().resolve("vault").toString());
        settings.put("spring.main.lazy-initialization", true);
        var context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(settings)
                .run();
        prepare(context.getBean(JdbcClient.class));
        Disclosures disclosures = context.getBean(Disclosures.class);
        SearchIndex index = context.getBean(SearchIndex.class);
        if (!index.state().ready()) {
            index.rebuild(IndexProgress.SILENT);
        }
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        while (true) {
            System.out.println(publish(disclosures, today) + ".");
            System.out.flush();
            index.check();
        }
    }

    private static void prepare(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active, division_code)
                        values ('linhe', '临河镇', '灵武市临河镇人民政府', 'TOWNSHIP', true, '640181105') on conflict do nothing
                        """).update();
    }

    private static String publish(Disclosures disclosures, LocalDate today) {
        EditionRef ref = done(disclosures.create(ORGAN, content(today), person(1, Duty.HANDLER), "test"));
        act(disclosures, ref, Action.SUBMIT, Duty.HANDLER, Map.of());
        act(
                disclosures,
                ref,
                Action.CONFIRM_SELF_CHECK,
                Duty.HANDLER,
                Map.of(Detail.TRUE_AND_COMPLETE, "是", Detail.PERSONAL_DATA_CHECKED, "是", Detail.ATTACHMENTS_OPEN, "是"));
        act(
                disclosures,
                ref,
                Action.PASS_PRE_REVIEW,
                Duty.REVIEWER,
                Map.of(
                        Detail.WHETHER,
                        "公开",
                        Detail.HOW,
                        "平台",
                        Detail.TO_WHOM,
                        "全社会",
                        Detail.BY_WHEN,
                        today.toString()));
        act(
                disclosures,
                ref,
                Action.PASS_SECRECY_REVIEW,
                Duty.SECRECY_REVIEWER,
                Map.of(
                        Detail.STATE_SECRET, "否",
                        Detail.TRADE_SECRET, "否",
                        Detail.PERSONAL_PRIVACY, "否",
                        Detail.STABILITY, "否"));
        act(disclosures, ref, Action.APPROVE, Duty.SIGNATORY, Map.of());
        return String.valueOf(
                disclosures.find(ref.disclosure()).orElseThrow().disclosure().indexNumber());
    }

    private static void act(
            Disclosures disclosures, EditionRef ref, Action action, Duty duty, Map<Detail, String> details) {
        done(disclosures.act(ref, action, new Particulars(details), person(duty.ordinal() + 1, duty), "test"));
    }

    private static Person person(long id, Duty duty) {
        return new Person(id, "p" + id, duty.title(), ORGAN, Set.of(new Assignment(duty, ORGAN)));
    }

    private static EditionRef done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var ref, var stage) -> ref;
            case Outcome.Refused(var reasons) -> throw new IllegalStateException(reasons.toString());
        };
    }

    private static EditionContent content(LocalDate today) {
        return new EditionContent(
                "不停地公开",
                "",
                "<p>正文</p>",
                DisclosureMode.PROACTIVE,
                today,
                "",
                "B15",
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                List.of("platform"),
                List.of());
    }
}
