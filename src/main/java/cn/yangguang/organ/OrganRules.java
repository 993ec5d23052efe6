package cn.yangguang.organ;

import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an organ, its facts, groups and rules must be like, asked before anything is written. */
final class OrganRules {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    /** Stands in the address of the page that creates organs. */
    private static final String RESERVED = "new";

    private static final Pattern DIVISION = Pattern.compile("[0-9]{2,12}");
    private static final Pattern ORGANISATION = Pattern.compile("[0-9A-Z]{9,18}");
    private static final int NAME = 100;
    private static final int LINE = 200;
    private static final int TEXT = 100_000;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** An organ by itself; its place in the tree is asked by {@link #place}. */
    static List<FieldProblem> organ(Organ organ) {
        var rules = new OrganRules();
        rules.matches("key", KEY, organ.key(), "organ.problem.key");
        if (RESERVED.equals(organ.key())) {
            rules.add("key", "organ.problem.key-taken", RESERVED);
        }
        rules.needs("name", organ.name(), NAME);
        rules.needs("fullName", organ.fullName(), NAME);
        Optional.ofNullable(organ.divisionCode())
                .ifPresent(code -> rules.matches("divisionCode", DIVISION, code, "organ.problem.division-code"));
        Optional.ofNullable(organ.organisationCode()).ifPresent(rules::organisationCode);
        rules.allFacts(organ.facts());
        return rules.problems;
    }

    /** Whether the organ may stand below the path given (from the top, empty at the top) and above these children. */
    static List<FieldProblem> place(Organ organ, List<Organ> pathAbove, List<Organ> children) {
        var rules = new OrganRules();
        if (pathAbove.stream().anyMatch(above -> above.key().equals(organ.key()))) {
            rules.add("parent", "organ.problem.cycle");
        } else if (!pathAbove.isEmpty() && pathAbove.getLast().level().compareTo(organ.level()) >= 0) {
            rules.add(
                    "level", "organ.problem.level", pathAbove.getLast().level().title());
        }
        children.stream()
                .filter(child -> child.level().compareTo(organ.level()) <= 0)
                .findFirst()
                .ifPresent(child -> rules.add("level", "organ.problem.level-below", child.name()));
        return rules.problems;
    }

    static List<FieldProblem> facts(OrganFacts facts) {
        var rules = new OrganRules();
        rules.allFacts(facts);
        return rules.problems;
    }

    static List<FieldProblem> group(WorkingGroup group) {
        var rules = new OrganRules();
        rules.needs("name", group.name(), NAME);
        long heads = group.members().stream()
                .filter(m -> m.rank() == GroupMember.Rank.HEAD)
                .count();
        if (heads > 1) {
            rules.add("members", "organ.problem.one-head");
        }
        for (int i = 0; i < group.members().size(); i++) {
            GroupMember member = group.members().get(i);
            if (member.personName().isBlank() && member.office().isBlank()) {
                rules.add("members", "organ.problem.member", i + 1);
            }
            rules.fits("members", member.personName() + member.office() + member.duty(), LINE);
        }
        return rules.problems;
    }

    static List<FieldProblem> documents(List<RuleDocument> documents) {
        var rules = new OrganRules();
        for (RuleDocument document : documents) {
            rules.needs("title", document.title(), LINE);
            rules.needs("body", document.body(), TEXT);
        }
        return rules.problems;
    }

    private void allFacts(OrganFacts facts) {
        facts.byName().forEach((name, value) -> fits(name, value, name.equals("guideNote") ? TEXT : LINE));
    }

    private void organisationCode(String code) {
        matches("organisationCode", ORGANISATION, code, "organ.problem.organisation-code");
        if (code.length() == CreditCode.LENGTH && !CreditCode.isValid(code)) {
            add("organisationCode", "organ.problem.credit-code");
        }
    }

    private void needs(String field, String text, int most) {
        if (text.isBlank()) {
            add(field, "organ.problem.empty");
        }
        fits(field, text, most);
    }

    private void fits(String field, String text, int most) {
        if (text.length() > most) {
            add(field, "organ.problem.too-long", most);
        }
        if (text.indexOf('\0') >= 0) {
            add(field, "organ.problem.characters");
        }
    }

    private void matches(String field, Pattern pattern, String text, String key) {
        if (!pattern.matcher(text).matches()) {
            add(field, key);
        }
    }

    private void add(String field, String key, Object... values) {
        problems.add(FieldProblem.of(field, key, values));
    }
}
