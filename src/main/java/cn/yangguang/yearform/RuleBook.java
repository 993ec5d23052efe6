package cn.yangguang.yearform;

import cn.yangguang.yearform.Relation.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of each form, read from rules.csv; a line there that names a cell which its form lacks stops the start. */
final class RuleBook {
    private static final List<String> COLUMNS = List.of("编号", "表式", "级别", "方式", "范围", "算式", "适用", "文字", "依据", "标记");

    private static final class Known {
        private static final Map<String, List<Entry>> BY_FORM = of(DataFile.of("rules.csv", COLUMNS));
    }

    /** A rule with what is computed for it. */
    record Entry(YearRule rule, List<Relation> relations) {}

    private RuleBook() {}

    static List<Entry> of(YearForm form) {
        return Known.BY_FORM.getOrDefault(form.code(), List.of());
    }

    static Map<String, List<Entry>> parse(String text) {
        return of(DataFile.parse("rules.csv", text, COLUMNS));
    }

    private static Map<String, List<Entry>> of(List<DataLine> lines) {
        Map<String, YearForm> forms =
                YearForm.all().stream().collect(Collectors.toMap(YearForm::code, Function.identity()));
        for (DataLine line : lines) {
            line.needed("表式");
            line.parts("表式").stream().filter(code -> !forms.containsKey(code)).forEach(code -> {
                throw line.wrong("“表式”的值“" + code + "”不在 forms.csv 中");
            });
        }
        return YearForm.all().stream()
                .collect(Collectors.toMap(
                        YearForm::code,
                        form -> lines.stream()
                                .filter(line -> line.parts("表式").contains(form.code()))
                                .flatMap(line -> rules(line, form).stream())
                                .toList()));
    }

    private static List<Entry> rules(DataLine line, YearForm form) {
        return range(line, form).stream().map(one -> rule(line, form, one)).toList();
    }

    private static List<String> range(DataLine line, YearForm form) {
        return switch (line.text("范围")) {
            case "" -> List.of("");
            case "表三各列" -> codes(form, cell -> cell.column().code());
            case "表三各行" -> codes(form, cell -> cell.row().code());
            default -> line.parts("范围");
        };
    }

    private static List<String> codes(YearForm form, Function<FormCell, String> code) {
        return form.table("T3").stream()
                .flatMap(table -> table.cells().stream())
                .map(code)
                .distinct()
                .toList();
    }

    private static Entry rule(DataLine line, YearForm form, String one) {
        YearRule.Kind kind = kind(line);
        List<Relation> relations = relations(line, form, one);
        if (relations.isEmpty() == (kind == YearRule.Kind.RELATION)) {
            throw line.wrong("方式为“关系”的要有算式，其余的不要");
        }
        Set<String> cells = cells(relations, false);
        if (kind == YearRule.Kind.VALUE || kind == YearRule.Kind.BLANK) {
            form.cells().forEach(cell -> cells.add(cell.code()));
        }
        YearRule rule = new YearRule(
                line.needed("编号").replace("{}", one),
                kind,
                line.one("级别", Severity.class),
                line.needed("文字").replace("{}", words(form, one)),
                line.needed("依据"),
                line.needed("标记"),
                Set.copyOf(line.all("适用", ReportingOrgan.Level.class)),
                cells,
                cells(relations, true));
        return new Entry(rule, relations);
    }

    private static YearRule.Kind kind(DataLine line) {
        for (YearRule.Kind kind : YearRule.Kind.values()) {
            if (kind.title().equals(line.text("方式"))) {
                return kind;
            }
        }
        throw line.wrong("“方式”的值“" + line.text("方式") + "”不对，应为关系、取值、空白、另查之一");
    }

    private static List<Relation> relations(DataLine line, YearForm form, String one) {
        List<Relation> relations = new ArrayList<>();
        for (String text : line.parts("算式")) {
            try {
                Relation relation = Relation.of(text.replace("{}", one), form);
                relation.terms()
                        .filter(term -> form.cell(term.cell()).isEmpty())
                        .forEach(term -> {
                            throw line.wrong("算式中的“" + term.cell() + "”不在表式 " + form.code() + " 中");
                        });
                relations.add(relation);
            } catch (IllegalArgumentException e) {
                throw line.wrong(String.valueOf(e.getMessage()));
            }
        }
        return relations;
    }

    private static Set<String> cells(List<Relation> relations, boolean before) {
        return relations.stream()
                .flatMap(Relation::terms)
                .filter(term -> term.before() == before)
                .map(Term::cell)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the form calls a column, a row or a group of columns. */
    private static String words(YearForm form, String code) {
        for (FormCell cell : form.cells()) {
            if (cell.column().code().equals(code)) {
                return cell.columnLabel();
            }
            if (cell.row().code().equals(code)) {
                return cell.rowWords();
            }
            if (cell.column().code().startsWith(code + ".")) {
                List<String> levels = cell.column().levels();
                return levels.get(levels.size() - 2);
            }
        }
        return code;
    }
}
