package cn.yangguang.office.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.GroupMember.Rank;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.RuleDocument;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.organ.WorkingGroup.Kind;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The forms for the working groups of an organ and for its 政府信息公开制度. Empty rows of a form are left out. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER})
public class OrganAnnexPages {

    private static final String GROUP = "cn/yangguang/office/web/group.jte";
    private static final String RULES = "cn/yangguang/office/web/rules.jte";
    private static final int MOST_ROWS = 200;
    private static final int SPARE_SEATS = 4;

    /** A group with empty rows to fill in. */
    public record GroupView(Organ organ, WorkingGroup group, FormProblems problems) {}

    /** The rules with an empty one to fill in. */
    public record RulesView(Organ organ, List<RuleDocument> rules, FormProblems problems) {}

    private final Pages pages;
    private final OrganAnnexes annexes;
    private final OrganAccess access;

    OrganAnnexPages(Pages pages, OrganAnnexes annexes, OrganAccess access) {
        this.pages = pages;
        this.annexes = annexes;
        this.access = access;
    }

    @GetMapping("/office/organs/{key}/groups/{kind}")
    ResponseEntity<byte[]> group(
            HttpServletRequest request, SignedIn who, @PathVariable String key, @PathVariable String kind) {
        Organ organ = access.organ(key);
        access.changing(who, key);
        WorkingGroup group = annexes.group(key, kind(kind))
                .orElseGet(() -> new WorkingGroup(
                        kind(kind), organ.name() + "政务信息公开工作" + kind(kind).title(), List.of()));
        return pages.show(request, GROUP, new GroupView(organ, withSpareSeats(group), FormProblems.NONE));
    }

    @PostMapping("/office/organs/{key}/groups/{kind}")
    ResponseEntity<byte[]> replaceGroup(
            HttpServletRequest request, SignedIn who, @PathVariable String key, @PathVariable String kind) {
        Organ organ = access.organ(key);
        var group = new WorkingGroup(kind(kind), first(request, "name"), members(request));
        List<FieldProblem> problems = annexes.replaceGroup(key, group, access.changing(who, key));
        if (!problems.isEmpty()) {
            var view = new GroupView(organ, withSpareSeats(group), new FormProblems(problems));
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, GROUP, view);
        }
        return OrganPages.to(key);
    }

    @GetMapping("/office/organs/{key}/rules")
    ResponseEntity<byte[]> rules(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = access.organ(key);
        access.changing(who, key);
        return pages.show(request, RULES, new RulesView(organ, withSpare(annexes.rules(key)), FormProblems.NONE));
    }

    @PostMapping("/office/organs/{key}/rules")
    ResponseEntity<byte[]> replaceRules(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = access.organ(key);
        List<RuleDocument> rules = new ArrayList<>();
        for (int i = 0; i < rows(request, "title"); i++) {
            var rule = new RuleDocument(at(request, "title", i), at(request, "body", i));
            if (!rule.title().isEmpty() || !rule.body().isEmpty()) {
                rules.add(rule);
            }
        }
        List<FieldProblem> problems = annexes.replaceRules(key, rules, access.changing(who, key));
        if (!problems.isEmpty()) {
            var view = new RulesView(organ, withSpare(rules), new FormProblems(problems));
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, RULES, view);
        }
        return OrganPages.to(key);
    }

    private static Kind kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<GroupMember> members(HttpServletRequest request) {
        List<GroupMember> members = new ArrayList<>();
        for (int i = 0; i < rows(request, "rank"); i++) {
            String rank = at(request, "rank", i);
            var member = new GroupMember(
                    Stream.of(Rank.values())
                            .filter(known -> known.name().equals(rank))
                            .findFirst()
                            .orElse(Rank.MEMBER),
                    at(request, "personName", i),
                    at(request, "office", i),
                    at(request, "duty", i));
            if (!(member.personName() + member.office() + member.duty()).isEmpty()) {
                members.add(member);
            }
        }
        return members;
    }

    private static WorkingGroup withSpareSeats(WorkingGroup group) {
        List<GroupMember> members = new ArrayList<>(group.members());
        for (int i = 0; i < SPARE_SEATS; i++) {
            members.add(new GroupMember(members.isEmpty() ? Rank.HEAD : Rank.MEMBER, "", "", ""));
        }
        return new WorkingGroup(group.kind(), group.name(), members);
    }

    private static List<RuleDocument> withSpare(List<RuleDocument> rules) {
        List<RuleDocument> all = new ArrayList<>(rules);
        all.add(new RuleDocument("", ""));
        return all;
    }

    private static int rows(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? 0 : Math.min(values.length, MOST_ROWS);
    }

    private static String first(HttpServletRequest request, String name) {
        return at(request, name, 0);
    }

    private static String at(HttpServletRequest request, String name, int row) {
        String[] values = request.getParameterValues(name);
        return values == null || row >= values.length
                ? ""
                : values[row].replace("\r\n", "\n").strip();
    }
}
