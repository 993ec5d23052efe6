package cn.yangguang.disclosure;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.changes.Memory;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The named cast for tests of this module: one township with a person in every duty, on a database of its own, on
 * Tuesday 10 May 2016.
 */
final class Town implements AutoCloseable {

    static final String ORGAN = "linhe";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context;

    private Town(TestDatabase database) {
        this.database = database;
        this.context = new AnnotationConfigApplicationContext();
        context.registerBean(TestDatabase.class, () -> database);
        context.register(Modules.class);
        context.refresh();
        jdbc().sql("""
                        insert into organ.organ (key, name, full_name, level, active, division_code)
                        values ('linhe', '临河镇', '灵武市临河镇人民政府', 'TOWNSHIP', true, '640181101')
                        """).update();
        jdbc().sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values ('linhe-01', 'COLUMN', 'linhe', '活动信息', 1, '2008-05-01')
                        """).update();
    }

    static Town fresh() {
        return new Town(TestDatabase.fresh());
    }

    Disclosures disclosures() {
        return context.getBean(Disclosures.class);
    }

    DisclosureImport imports() {
        return context.getBean(DisclosureImport.class);
    }

    JdbcClient jdbc() {
        return database.jdbc();
    }

    TestClock clock() {
        return context.getBean(TestClock.class);
    }

    Instant now() {
        return clock().instant();
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    List<Object> events() {
        return context.getBean(Heard.class).events;
    }

    String firstNumber() {
        return jdbc().sql("select index_number from disclosure.disclosure where index_number like '%-00001'")
                .query(String.class)
                .single();
    }

    void levels(int number) {
        context.getBean(ChannelStore.class).setLevels(ORGAN, number);
    }

    Person handler() {
        return person(1, "经办", ORGAN, Duty.HANDLER);
    }

    Person reviewer() {
        return person(2, "审核", ORGAN, Duty.REVIEWER);
    }

    Person secondReviewer() {
        return person(3, "复审", ORGAN, Duty.REVIEWER);
    }

    Person secrecyReviewer() {
        return person(4, "保密", ORGAN, Duty.SECRECY_REVIEWER);
    }

    Person signatory() {
        return person(5, "签发", ORGAN, Duty.SIGNATORY);
    }

    Person chief() {
        return person(6, "镇长", ORGAN, Duty.SIGNATORY);
    }

    /** Holds every duty of the content, but at another organ. */
    Person stranger() {
        return new Person(
                7,
                "stranger",
                "外镇",
                "elsewhere",
                Set.of(
                        new Assignment(Duty.HANDLER, "elsewhere"),
                        new Assignment(Duty.REVIEWER, "elsewhere"),
                        new Assignment(Duty.SECRECY_REVIEWER, "elsewhere"),
                        new Assignment(Duty.SIGNATORY, "elsewhere")));
    }

    /** Holds every duty of the content at the organ: only the four eyes stand in the way. */
    Person everything() {
        return new Person(
                8,
                "everything",
                "身兼数职",
                ORGAN,
                Set.of(
                        new Assignment(Duty.HANDLER, ORGAN),
                        new Assignment(Duty.REVIEWER, ORGAN),
                        new Assignment(Duty.SECRECY_REVIEWER, ORGAN),
                        new Assignment(Duty.SIGNATORY, ORGAN)));
    }

    EditionContent content(String title) {
        return new EditionContent(
                title,
                "概述",
                "<p>正文</p>",
                DisclosureMode.PROACTIVE,
                LocalDate.of(2016, 5, 3),
                "",
                "linhe-01",
                null,
                null,
                "",
                "",
                "",
                "",
                "党政办",
                List.of("platform", "notice-board"),
                List.of());
    }

    EditionRef draft(String title) {
        return done(disclosures().create(ORGAN, content(title), handler(), "127.0.0.1"));
    }

    EditionRef upTo(Stage stage, String title) {
        EditionRef ref = draft(title);
        onward(ref, stage);
        return ref;
    }

    EditionRef published(String title) {
        return upTo(Stage.PUBLISHED, title);
    }

    /** Takes the edition along the ordinary way until it stands at the stage. */
    void onward(EditionRef ref, Stage until) {
        while (dossier(ref).edition(ref.number()).orElseThrow().stage() != until) {
            Stage at = dossier(ref).edition(ref.number()).orElseThrow().stage();
            done(
                    switch (at) {
                        case DRAFT -> act(ref, Action.SUBMIT, Particulars.NONE, handler());
                        case SELF_CHECK -> act(ref, Action.CONFIRM_SELF_CHECK, selfCheck(), handler());
                        case PRE_REVIEW -> act(ref, Action.PASS_PRE_REVIEW, RulesTest.preReview(), reviewer());
                        case SECOND_REVIEW -> act(ref, Action.PASS_SECOND_REVIEW, Particulars.NONE, secondReviewer());
                        case SECRECY_REVIEW ->
                            act(ref, Action.PASS_SECRECY_REVIEW, RulesTest.secrecy("否"), secrecyReviewer());
                        case FINAL_APPROVAL ->
                            act(ref, Action.APPROVE, Particulars.of(Detail.LATE_REASON, "核实用时较长"), signatory());
                        case CHIEF_APPROVAL ->
                            act(ref, Action.APPROVE_AS_CHIEF, Particulars.of(Detail.LATE_REASON, "核实用时较长"), chief());
                        default -> throw new AssertionError("no ordinary way from " + at);
                    });
        }
    }

    static Particulars selfCheck() {
        return new Particulars(
                Map.of(Detail.TRUE_AND_COMPLETE, "是", Detail.PERSONAL_DATA_CHECKED, "是", Detail.ATTACHMENTS_OPEN, "是"));
    }

    Outcome act(EditionRef ref, Action action, Particulars particulars, Person person) {
        return disclosures().act(ref, action, particulars, person, "127.0.0.1");
    }

    Outcome edit(EditionRef ref, EditionContent content, String seen, Person person) {
        return disclosures().edit(ref, content, seen, person, "127.0.0.1");
    }

    Dossier dossier(EditionRef ref) {
        return disclosures().find(ref.disclosure()).orElseThrow();
    }

    EditionRef done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var ref, var stage) -> ref;
            case Outcome.Refused(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    List<String> refusals(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> List.of();
            case Outcome.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
        };
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static Person person(long id, String name, String organ, Duty duty) {
        return new Person(id, "p" + id, name, organ, Set.of(new Assignment(duty, organ)));
    }

    /** A clock that stands still until told otherwise. */
    static final class TestClock extends Clock {
        private Instant now =
                LocalDate.of(2016, 5, 10).atTime(9, 30).atZone(ZONE).toInstant();

        void advanceDays(int days) {
            now = now.plus(Duration.ofDays(days));
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static final class Heard {
        private final List<Object> events = new ArrayList<>();

        @EventListener
        synchronized void published(EditionPublished event) {
            events.add(event);
        }

        @EventListener
        synchronized void withdrawn(EditionWithdrawn event) {
            events.add(event);
        }
    }

    @TestConfiguration
    @EnableTransactionManagement
    @ComponentScan(
            lazyInit = true,
            basePackages = {
                "cn.yangguang.disclosure",
                "cn.yangguang.catalogue",
                "cn.yangguang.organ",
                "cn.yangguang.gate",
                "cn.yangguang.journal"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*|.*Public.*"))
    static class Modules {
        @Bean
        JdbcClient jdbc(TestDatabase database) {
            return database.jdbc();
        }

        @Bean
        PlatformTransactionManager transactions(TestDatabase database) {
            return new DataSourceTransactionManager(database.source());
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        Memory memory() {
            return new Memory();
        }

        @Bean
        WorkingCalendar calendar() {
            return WorkingCalendar.national();
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }
}
