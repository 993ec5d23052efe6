package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.changes.Memory;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.journal.Actor;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.letter.NumberSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** One township with a person in every duty, on a database of its own, on 3 March 2025. Letters are sealed for real. */
final class Office implements AutoCloseable {

    static final String ORGAN = "linhe";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Office() {
        this(WorkingCalendar.national());
    }

    Office(WorkingCalendar calendar) {
        context.registerBean(TestDatabase.class, () -> database);
        context.registerBean("workingCalendar", WorkingCalendar.class, () -> calendar);
        Map<String, Object> settings = new HashMap<>();
        settings.put("yangguang.vault", folder().resolve("vault").toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(Modules.class);
        context.refresh();
        jdbc().sql("""
                        insert into organ.organ (key, name, full_name, level, active, division_code)
                        values ('linhe', '临河镇', '灵武市临河镇人民政府', 'TOWNSHIP', true, '640181101')
                        """).update();
        Map<NumberSeries, String> marks = new EnumMap<>(NumberSeries.class);
        for (NumberSeries series : NumberSeries.values()) {
            marks.put(series, "临政公" + "甲乙丙丁戊己庚辛壬癸".charAt(series.ordinal()));
        }
        var setting = new LetterSetting("演示市人民政府", "演示区人民法院", "演示联系人", "0951-0000000", "演示路1号", "演示银行代收", null, marks);
        var problems = get(LetterSettings.class).set(ORGAN, setting, Actor.commandLine(ORGAN));
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    Applications applications() {
        return get(Applications.class);
    }

    JdbcClient jdbc() {
        return database.jdbc();
    }

    Office on(LocalDate day) {
        get(StandingClock.class).now = day.atTime(9, 30).atZone(ZONE).toInstant();
        return this;
    }

    LocalDate today() {
        return LocalDate.now(get(StandingClock.class));
    }

    Person clerk() {
        return person(1, "演示经办", ORGAN, Duty.HANDLER);
    }

    Person secrecyReviewer() {
        return person(2, "演示保密", ORGAN, Duty.SECRECY_REVIEWER);
    }

    Person head() {
        return person(3, "演示签发", ORGAN, Duty.SIGNATORY);
    }

    Person inspector() {
        return person(4, "演示督查", ORGAN, Duty.INSPECTOR);
    }

    Person stranger() {
        return person(5, "外镇经办", "elsewhere", Duty.HANDLER);
    }

    Person holding(Duty duty) {
        return switch (duty) {
            case HANDLER -> clerk();
            case SECRECY_REVIEWER -> secrecyReviewer();
            default -> head();
        };
    }

    Intake intake(ReceiptChannel channel, String name, String... items) {
        var applicant = new Applicant(
                name, "居民身份证", "演示证件号" + name, "0951-1111111", "演示村1组", "", "", "", "", "纸质", "邮寄", "", "");
        return new Intake(ORGAN, channel, today(), ApplicantType.NATURAL_PERSON, applicant, List.of(items), List.of());
    }

    Receipt.Received received(Intake intake) {
        return switch (applications().receive(intake, clerk(), "127.0.0.1")) {
            case Receipt.Received received -> received;
            case Receipt.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /** A case in hand. */
    long inHand() {
        long id = received(intake(ReceiptChannel.IN_PERSON, "演示申请人", "演示：道路维修资金使用情况"))
                .id();
        done(id, Action.REGISTER, Map.of());
        return id;
    }

    void done(long id, Action action, Map<Detail, String> given) {
        Duty duty = duty(id, action);
        if (applications().act(id, action, new Particulars(given), holding(duty), "127.0.0.1")
                instanceof ActOutcome.Refused(var reasons)) {
            throw new AssertionError(action + ": " + reasons);
        }
    }

    /** By whoever holds the duty; the codes of the reasons against it. */
    List<String> act(long id, Action action, Map<Detail, String> given) {
        return act(id, action, given, holding(duty(id, action)));
    }

    private Duty duty(long id, Action action) {
        return Handling.find(action, subject(id).stage())
                .map(rule -> rule.duties().stream().sorted().findFirst().orElseThrow())
                .orElse(Duty.HANDLER);
    }

    TransactionTemplate transaction() {
        return database.transaction();
    }

    List<String> act(long id, Action action, Map<Detail, String> given, Person person) {
        return switch (applications().act(id, action, new Particulars(given), person, "127.0.0.1")) {
            case ActOutcome.Done done -> List.of();
            case ActOutcome.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
        };
    }

    Case subject(long id) {
        return applications().find(id).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static Person person(long id, String name, String organ, Duty duty) {
        return new Person(id, "p" + id, name, organ, Set.of(new Assignment(duty, organ)));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "office-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that stands still until told otherwise. */
    static final class StandingClock extends Clock {
        private Instant now =
                LocalDate.of(2025, 3, 3).atTime(9, 30).atZone(ZONE).toInstant();

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

    @TestConfiguration
    @EnableTransactionManagement
    @ComponentScan(
            lazyInit = true,
            basePackages = {
                "cn.yangguang.application",
                "cn.yangguang.issuing",
                "cn.yangguang.typeset",
                "cn.yangguang.vault",
                "cn.yangguang.organ",
                "cn.yangguang.journal"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*|.*Public.*|.*Keeper"))
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
        StandingClock clock() {
            return new StandingClock();
        }

        @Bean
        Memory memory() {
            return new Memory();
        }
    }
}
