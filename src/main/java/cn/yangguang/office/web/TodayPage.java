package cn.yangguang.office.web;

import cn.yangguang.application.CaseWork;
import cn.yangguang.appraisal.AppraisalWork;
import cn.yangguang.assessment.AssessmentWork;
import cn.yangguang.complaint.ComplaintWork;
import cn.yangguang.directive.DirectiveWork;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.disclosure.WorkItem;
import cn.yangguang.disclosure.WorkKind;
import cn.yangguang.disclosure.Worklist;
import cn.yangguang.gate.GateWork;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.InspectionWork;
import cn.yangguang.monitor.Light;
import cn.yangguang.monitor.Monitor;
import cn.yangguang.monitor.OrganFreshness;
import cn.yangguang.objection.ObjectionWork;
import cn.yangguang.obligation.ObligationWork;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.rollup.ReportWork;
import cn.yangguang.screen.Panel;
import cn.yangguang.village.VillageWork;
import cn.yangguang.villageaccount.AccountWork;
import cn.yangguang.workrecord.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 今日必办: what waits for the person who signed in, by the duties held. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
public class TodayPage {

    private static final String TEMPLATE = "cn/yangguang/office/web/today.jte";

    /**
     * The page.
     *
     * @param kinds the kinds of work that are this person's, in the order of the page
     * @param names short names of the organs concerned, by key
     * @param drafts whether the person may start something new
     * @param overview whether the person watches over the work instead of doing it
     * @param watch what is wanting in the columns the person watches
     * @param gate what of 发布前审查 waits for the person
     * @param cases what of 依申请公开 waits for the person
     * @param reports yearly reports that are due or late
     * @param villages what villages have to publish
     * @param complaints what the public brought forward and waits for the person
     * @param appraisals what of 社会评议 waits
     * @param assessments what of 考核 waits
     * @param proposals proposals to publish that the person may decide
     * @param inspections what of 督查 waits
     * @param directives orders of units above and answers to them
     * @param looks how often records of the own units were opened from above lately
     * @param accounts money sheets of villages in hand
     * @param objections of villagers, and orders to villages
     * @param screens silent ones that the person keeps
     * @param obligations what the catalogue owes and is late, half or soon due
     */
    public record View(
            Worklist.Today today,
            List<WorkKind> kinds,
            Map<String, String> names,
            Map<String, String> channels,
            boolean drafts,
            boolean overview,
            Watch watch,
            CaseWork.Today cases,
            List<ReportWork.Waiting> reports,
            GateWork.Today gate,
            List<VillageWork.Waiting> villages,
            List<ComplaintWork.Waiting> complaints,
            InspectionWork.Today inspections,
            DirectiveWork.Today directives,
            long looks,
            List<AccountWork.Waiting> accounts,
            List<ObjectionWork.Line> objections,
            ObligationWork.Today obligations,
            List<Panel> screens,
            List<Proposal> proposals,
            AppraisalWork.Today appraisals,
            List<AssessmentWork.Waiting> assessments) {

        /** The kinds with something in them. */
        public List<WorkKind> waiting() {
            return kinds.stream().filter(kind -> !today.of(kind).isEmpty()).toList();
        }

        /** Whether nothing waits at all. */
        public boolean nothing() {
            return waiting().isEmpty()
                    && today.urgent().isEmpty()
                    && cases.lines().isEmpty()
                    && reports.isEmpty()
                    && villages.isEmpty()
                    && complaints.isEmpty()
                    && proposals.isEmpty()
                    && inspections.nothing()
                    && directives.nothing()
                    && accounts.isEmpty()
                    && objections.isEmpty()
                    && obligations.nothing()
                    && screens.isEmpty()
                    && appraisals.nothing()
                    && assessments.isEmpty()
                    && gate.nothing();
        }

        public boolean severalOrgans() {
            return names.size() > 1;
        }

        public String organ(WorkItem item) {
            return names.getOrDefault(item.organ(), item.organ());
        }

        /** Titles of the channels not recorded yet. */
        public String missing(WorkItem item) {
            return item.missing().stream()
                    .map(code -> channels.getOrDefault(code, code))
                    .collect(Collectors.joining("、"));
        }
    }

    /** 栏目更新监测 in one line: columns out of date, empty ones, links and files that do not open. */
    public record Watch(long late, long empty, int faults) {
        public boolean wanting() {
            return late + empty + faults > 0;
        }
    }

    private final Pages pages;
    private final Worklist worklist;
    private final Channels channels;
    private final Organs organs;
    private final Monitor monitor;
    private final OtherWork others;

    TodayPage(Pages pages, Worklist worklist, Channels channels, Organs organs, Monitor monitor, OtherWork others) {
        this.pages = pages;
        this.worklist = worklist;
        this.channels = channels;
        this.organs = organs;
        this.monitor = monitor;
        this.others = others;
    }

    @GetMapping("/office")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        Person person = who.person();
        List<String> own = OfficeReach.organsOf(person).stream().sorted().toList();
        Map<String, String> names = own.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> organs.find(key).map(Organ::name).orElse(key)));
        Map<String, String> titles = own.stream()
                .flatMap(key -> channels.offeredTo(key).stream())
                .collect(Collectors.toMap(Channel::code, Channel::title, (a, b) -> a));
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        worklist.of(person),
                        kinds(person),
                        names,
                        titles,
                        !OfficeReach.draftingFor(person).isEmpty(),
                        person.holdsAnywhere(Duty.INSPECTOR) || person.holdsAnywhere(Duty.STATISTICIAN),
                        watch(person),
                        others.cases().of(person),
                        others.reports().of(person),
                        others.gate().of(person),
                        others.villages().of(person),
                        others.complaints().of(person),
                        others.inspections().of(person),
                        others.directives().of(person),
                        others.records().recent(person),
                        others.accounts().of(person),
                        others.objections().of(person),
                        others.obligations().of(person),
                        others.screens().silent(person),
                        others.proposals().waitingFor(person),
                        others.appraisals().of(person),
                        others.assessments().of(person)));
    }

    private Watch watch(Person person) {
        Set<String> watched = monitor.watchedBy(person);
        List<OrganFreshness> states = monitor.of(watched);
        return new Watch(
                states.stream().mapToLong(state -> state.count(Light.RED)).sum(),
                states.stream().mapToLong(state -> state.count(Light.EMPTY)).sum(),
                monitor.faults(watched));
    }

    private static List<WorkKind> kinds(Person person) {
        return Arrays.stream(WorkKind.values())
                .filter(kind -> kind.duties().stream().anyMatch(person::holdsAnywhere))
                .toList();
    }
}
