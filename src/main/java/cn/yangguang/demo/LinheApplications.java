package cn.yangguang.demo;

import static cn.yangguang.application.Detail.*;

import cn.yangguang.application.ActOutcome;
import cn.yangguang.application.Action;
import cn.yangguang.application.Applicant;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Intake;
import cn.yangguang.application.Particulars;
import cn.yangguang.application.Receipt;
import cn.yangguang.identity.Duty;
import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.journal.Actor;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.letter.NumberSeries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A few applications at different stages, so that every list shows something. Made by the acts offices use; all of it 演示. */
@Component
class LinheApplications {

    private final Applications applications;
    private final LinhePeople people;
    private final LetterSettings settings;
    private final Clock clock;

    LinheApplications(Applications applications, LinhePeople people, LetterSettings settings, Clock clock) {
        this.applications = applications;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        settings();
        overdue();
        nearlyDue();
        refused();
        inApproval();
        consulting();
        awaitingCorrection();
        receive(1, ReceiptChannel.IN_PERSON, "庚", "演示：临河镇2025年度村级公益岗位安排表");
        receive(0, ReceiptChannel.ONLINE, "辛", "演示：临河镇农村危房改造补助发放标准");
    }

    /** Letters are sealed only when the organ said how its numbers begin and where one turns against it. */
    private void settings() {
        Map<NumberSeries, String> marks = Map.of(
                NumberSeries.REPLY, "演临政公复",
                NumberSeries.NOTICE, "演临政公告",
                NumberSeries.CONSULTATION, "演临政公询",
                NumberSeries.FEE, "演临政公费",
                NumberSeries.RECTIFICATION, "演临政公更");
        var problems = settings.set(
                LinheOrgans.LINHE,
                new LetterSetting("演示市人民政府", "演示区人民法院", "演示联系人", "演示电话", "演示路1号", "演示银行代收", null, marks),
                Actor.commandLine(LinheOrgans.LINHE));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the demo settings were refused: " + problems);
        }
    }

    private void overdue() {
        long id = registered(45, "甲", "演示：临河镇2024年度高标准农田建设项目验收报告");
        act(id, Action.NOTE, Duty.HANDLER, Map.of(OPINION, "演示：材料在县农业农村局，已电话催问。"));
    }

    private void nearlyDue() {
        long id = registered(25, "乙", "演示：临河镇集镇道路维修项目合同和结算资料");
        act(
                id,
                Action.ASK_DEPARTMENT,
                Duty.HANDLER,
                Map.of(
                        DEPARTMENT, "财政所（演示）",
                        MATERIAL, "演示：合同\n演示：结算资料",
                        ANSWER_BY, today(2)));
        act(id, Action.PROPOSE_EXTENSION, Duty.HANDLER, Map.of(DAYS, "20", REASON, "演示：资料分散在三个单位，需要核对"));
    }

    private void refused() {
        long id = registered(16, "丙", "演示：临河镇班子会议关于集镇规划的讨论记录");
        act(
                id,
                Action.DECIDE,
                Duty.HANDLER,
                Map.of(
                        ITEM, "1",
                        OUTCOME, "REFUSED_PROCESS",
                        REASON, "演示：该信息是班子会议的讨论记录，属于形成决定以前的过程性信息"));
        submitted(id);
        act(id, Action.APPROVE, Duty.SIGNATORY, Map.of(OPINION, "同意（演示）"));
        String letter = subject(id).replies().getFirst().key();
        act(id, Action.SERVE, Duty.HANDLER, Map.of(LETTER, letter, WAY, "直接送达", ON, today(0), PROOF, "申请人签收（演示）"));
    }

    private void inApproval() {
        long id = registered(14, "丁", "演示：临河镇2025年度耕地地力保护补贴发放汇总表");
        act(
                id,
                Action.RECORD_SEARCH,
                Duty.HANDLER,
                Map.of(
                        PLACES, "财政所业务系统（演示）\n镇档案室（演示）",
                        KEYWORDS, "耕地地力保护补贴 2025",
                        RESULT, "演示：检索到汇总表1份"));
        act(
                id,
                Action.DECIDE,
                Duty.HANDLER,
                Map.of(ITEM, "1", OUTCOME, "GRANTED", GIVEN, "2025年度耕地地力保护补贴发放汇总表（演示）", WAY, "纸质"));
        submitted(id);
    }

    private void consulting() {
        long id = registered(9, "戊", "演示：临河镇垃圾清运服务采购合同全文");
        act(
                id,
                Action.ASK_THIRD_PARTY,
                Duty.HANDLER,
                Map.of(
                        PARTY, "演示环境服务公司",
                        QUESTION, "演示：垃圾清运服务采购合同",
                        REASON, "演示：合同中的报价明细可能涉及商业秘密"));
    }

    private void awaitingCorrection() {
        long id = registered(4, "己", "演示：我们村的钱");
        act(
                id,
                Action.REQUEST_CORRECTION,
                Duty.HANDLER,
                Map.of(
                        DEFECTS, "演示：请写明哪一个村、哪一年度、哪一类资金",
                        GUIDANCE, "演示：例如“某村2024年度村集体收入和支出明细”",
                        ANSWER_BY, today(25)));
    }

    private void submitted(long id) {
        act(id, Action.DRAFT, Duty.HANDLER, Map.of());
        act(id, Action.SUBMIT, Duty.HANDLER, Map.of());
    }

    private long registered(int daysAgo, String name, String item) {
        long id = receive(daysAgo, ReceiptChannel.IN_PERSON, name, item);
        act(id, Action.REGISTER, Duty.HANDLER, Map.of());
        return id;
    }

    private long receive(int daysAgo, ReceiptChannel channel, String name, String item) {
        var applicant = new Applicant(
                "演示申请人" + name, "居民身份证", "演示证件号" + name, "演示电话" + name, "演示村1组", "", "", "", "", "纸质", "邮寄", "", "");
        var intake = new Intake(
                LinheOrgans.LINHE,
                channel,
                LocalDate.now(clock).minusDays(daysAgo),
                ApplicantType.NATURAL_PERSON,
                applicant,
                List.of(item),
                List.of());
        return switch (applications.receive(
                intake, channel == ReceiptChannel.ONLINE ? null : people.holding(Duty.HANDLER), Actor.COMMAND_LINE)) {
            case Receipt.Received received -> received.id();
            case Receipt.Refused(var problems) ->
                throw new IllegalStateException("the demo application was refused: " + problems);
        };
    }

    private void act(long id, Action action, Duty duty, Map<Detail, String> given) {
        ActOutcome outcome =
                applications.act(id, action, new Particulars(given), people.holding(duty), Actor.COMMAND_LINE);
        if (outcome instanceof ActOutcome.Refused(var reasons)) {
            throw new IllegalStateException("the demo act " + action + " was refused: " + reasons);
        }
    }

    private Case subject(long id) {
        return applications.find(id).orElseThrow();
    }

    private String today(int later) {
        return LocalDate.now(clock).plusDays(later).toString();
    }
}
