package cn.yangguang.simulated;

import static cn.yangguang.application.Detail.GIVEN;
import static cn.yangguang.application.Detail.ITEM;
import static cn.yangguang.application.Detail.KEYWORDS;
import static cn.yangguang.application.Detail.LETTER;
import static cn.yangguang.application.Detail.ON;
import static cn.yangguang.application.Detail.OPINION;
import static cn.yangguang.application.Detail.OUTCOME;
import static cn.yangguang.application.Detail.PLACES;
import static cn.yangguang.application.Detail.PROOF;
import static cn.yangguang.application.Detail.REASON;
import static cn.yangguang.application.Detail.RESULT;
import static cn.yangguang.application.Detail.WAY;

import cn.yangguang.application.ActOutcome;
import cn.yangguang.application.Action;
import cn.yangguang.application.Applicant;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Intake;
import cn.yangguang.application.Particulars;
import cn.yangguang.application.Receipt;
import cn.yangguang.identity.Person;
import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.journal.Actor;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.letter.NumberSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applications: answered within their twenty working days, one of them late, five extended on one day, and an autumn of 信息不存在. */
final class CaseYear {

    private static final int GRANTED = 9;
    private static final int NOT_HELD = 10;
    private static final int BULK = 5;
    private static final int PERIOD = 20;
    private static final int MEASURE = 40;

    private final World world;
    private final Applications applications;
    private int number;

    CaseYear(World world) {
        this.world = world;
        this.applications = world.get(Applications.class);
    }

    void begin() {
        settings();
        for (int i = 0; i < GRANTED; i++) {
            LocalDate day = world.workday(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 8, 1));
            LocalDate reply = world.workday(day.plusDays(2), world.due(day, PERIOD));
            world.diary().on(day, () -> {
                long id = received();
                world.diary().on(reply, () -> granted(id));
            });
        }
        late();
        bulk();
        notHeld();
    }

    private void settings() {
        var setting = new LetterSetting(
                "模拟市人民政府",
                "模拟区人民法院",
                "模拟联系人",
                "模拟电话",
                "模拟路1号",
                "模拟银行代收",
                null,
                Map.of(
                        NumberSeries.REPLY, "模镇公复",
                        NumberSeries.NOTICE, "模镇公告",
                        NumberSeries.CONSULTATION, "模镇公询",
                        NumberSeries.FEE, "模镇公费",
                        NumberSeries.RECTIFICATION, "模镇公更"));
        World.never(world.get(LetterSettings.class).set(World.TOWN, setting, Actor.commandLine(World.TOWN)));
    }

    private void late() {
        LocalDate day = world.workday(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 6, 1));
        LocalDate due = world.due(day, PERIOD);
        LocalDate reply = world.workday(due.plusDays(5), due.plusDays(30));
        world.diary().on(day, () -> {
            long id = received();
            String subject =
                    "case/" + applications.find(id).orElseThrow().registered().number();
            world.faults().plant("answered late", "DA-LATE", World.TOWN, subject, due.plusDays(1), reply.minusDays(1));
            world.diary().on(reply, () -> granted(id));
        });
    }

    /** Five applications of one week, all extended on one day. */
    private void bulk() {
        LocalDate day = world.workday(LocalDate.of(2025, 7, 14), LocalDate.of(2025, 8, 8));
        LocalDate extended = world.workday(day.plusDays(5), day.plusDays(15));
        LocalDate reply = world.workday(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5));
        List<Long> ids = new ArrayList<>();
        world.diary().on(day, () -> {
            for (int i = 0; i < BULK; i++) {
                ids.add(received());
            }
        });
        world.diary()
                .on(
                        extended,
                        () -> ids.forEach(id -> {
                            act(
                                    id,
                                    Action.PROPOSE_EXTENSION,
                                    world.cast().handler(),
                                    Map.of(Detail.DAYS, "20", REASON, "模拟：材料分散"));
                            act(id, Action.APPROVE_EXTENSION, world.cast().signatory(), Map.of());
                            // Only what the applicant was told in time extends anything.
                            serve(
                                    id,
                                    applications
                                            .find(id)
                                            .orElseThrow()
                                            .letters()
                                            .getLast()
                                            .key());
                        }));
        world.diary().on(reply, () -> ids.forEach(this::granted));
        world.faults()
                .plant(
                        "five extended on one day",
                        "GD-BULK-EXTENSION",
                        World.TOWN,
                        "day/" + extended,
                        extended,
                        extended.plusDays(364));
    }

    /** In autumn nothing is to be found any more: told from the case on that makes two in five of the year's. */
    private void notHeld() {
        int before = GRANTED + BULK + 1;
        for (int i = 1; i <= NOT_HELD; i++) {
            LocalDate day = LocalDate.of(2025, 9, 1).plusDays(7L * i);
            LocalDate reply = world.workday(day.plusDays(1), day.plusDays(5));
            world.diary().on(day, () -> {
                long id = received();
                world.diary().on(reply, () -> notHeld(id));
            });
            boolean first = 100 * i >= MEASURE * (before + i) && 100 * (i - 1) < MEASURE * (before + i - 1);
            if (first) {
                outlier(reply);
            }
        }
    }

    private void outlier(LocalDate since) {
        world.faults().plant("two in five not held", "GD-NOT-HELD", World.TOWN, "year/2025", since, World.LAST);
        world.faults()
                .plant(new Planted(
                        "two in five not held",
                        "GD-NOT-HELD",
                        World.TOWN,
                        "year/2026",
                        since,
                        World.LAST.plusDays(1),
                        null));
    }

    private long received() {
        String name = "模拟申请人" + ++number;
        var applicant = new Applicant(
                name, "居民身份证", "模拟证件号" + number, "模拟电话" + number, "模拟村1组", "", "", "", "", "纸质", "邮寄", "", "");
        var intake = new Intake(
                World.TOWN,
                ReceiptChannel.IN_PERSON,
                world.today(),
                ApplicantType.NATURAL_PERSON,
                applicant,
                List.of("模拟：第" + number + "项资料"),
                List.of());
        long id = switch (applications.receive(intake, world.cast().handler(), Cast.ORIGIN)) {
            case Receipt.Received received -> received.id();
            case Receipt.Refused(var problems) -> throw new IllegalStateException("refused: " + problems);
        };
        act(id, Action.REGISTER, world.cast().handler(), Map.of());
        return id;
    }

    private void granted(long id) {
        act(
                id,
                Action.DECIDE,
                world.cast().handler(),
                Map.of(ITEM, "1", OUTCOME, "GRANTED", GIVEN, "模拟：资料复印件", WAY, "纸质"));
        reply(id, true);
    }

    private void notHeld(long id) {
        act(
                id,
                Action.RECORD_SEARCH,
                world.cast().handler(),
                Map.of(PLACES, "模拟档案室", KEYWORDS, "模拟", RESULT, "模拟：没有找到"));
        act(
                id,
                Action.DECIDE,
                world.cast().handler(),
                Map.of(ITEM, "1", OUTCOME, "UNABLE_NOT_EXIST", REASON, "模拟：没有制作过"));
        reply(id, false);
    }

    private void reply(long id, boolean giving) {
        act(id, Action.DRAFT, world.cast().handler(), Map.of());
        act(id, Action.SUBMIT, world.cast().handler(), Map.of());
        if (giving) {
            act(id, Action.PASS_SECRECY_REVIEW, world.cast().secrecy(), Map.of(OPINION, "同意（模拟）"));
        }
        act(id, Action.APPROVE, world.cast().signatory(), Map.of(OPINION, "同意（模拟）"));
        serve(id, applications.find(id).orElseThrow().replies().getFirst().key());
    }

    private void serve(long id, String letter) {
        act(
                id,
                Action.SERVE,
                world.cast().handler(),
                Map.of(LETTER, letter, WAY, "直接送达", ON, world.today().toString(), PROOF, "申请人签收（模拟）"));
    }

    private void act(long id, Action action, Person person, Map<Detail, String> given) {
        if (applications.act(id, action, new Particulars(given), person, Cast.ORIGIN)
                instanceof ActOutcome.Refused(var reasons)) {
            throw new IllegalStateException(action + " refused: " + reasons);
        }
    }
}
