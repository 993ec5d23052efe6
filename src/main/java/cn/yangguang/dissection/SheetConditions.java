package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;

/** The conditional formats of a sheet, as far as they may hide cells. Where a condition cannot be worked out, it may hold. */
final class SheetConditions {

    private static final int MOST = 2_000;

    private record Area(int top, int left, int bottom, int right) {
        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    private static final class Rule {
        private final List<Area> areas;
        private final SheetOverlay look;
        private final String operator;
        private String formula = "";

        Rule(List<Area> areas, SheetOverlay look, String operator) {
            this.areas = areas;
            this.look = look;
            this.operator = operator;
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private List<Area> areas = List.of();

    void area(String references) {
        List<Area> some = new ArrayList<>();
        for (String reference : references.strip().split("\\s+", MOST)) {
            String[] corners = reference.split(":", 2);
            String last = corners[corners.length - 1];
            some.add(new Area(
                    row(corners[0], 1),
                    SheetColumns.of(corners[0], 0),
                    row(last, 1 << 21),
                    SheetColumns.of(last, 1 << 14)));
        }
        areas = some;
    }

    void rule(Xml.Element element, SheetStyles styles) {
        if (rules.size() < MOST && element.attribute("dxfId") != null) {
            String type = element.attribute("type", "");
            String operator = type.equals("cellIs") ? element.attribute("operator", "") : type;
            rules.add(new Rule(areas, styles.overlay((int) element.number("dxfId")), operator));
        }
    }

    /** The first formula of the present rule. */
    void formula(CharSequence formula) {
        if (!rules.isEmpty() && rules.getLast().formula.isEmpty()) {
            rules.getLast().formula = formula.toString().strip();
        }
    }

    /** Whether one of the conditions may hide this cell; blanks, zeros and errors are hidden for looks only. */
    boolean hides(int row, int column, String text, SheetStyles.Look look) {
        if (rules.isEmpty() || text.equals("0") || text.startsWith("#") || look.invisible()) {
            return false;
        }
        return rules.stream()
                .anyMatch(rule -> rule.look.hides(look)
                        && rule.areas.stream().anyMatch(area -> area.holds(row, column))
                        && mayHold(rule, text));
    }

    private static boolean mayHold(Rule rule, String text) {
        double limit = Numbers.real(rule.formula, Double.NaN);
        double value = Numbers.real(text, Double.NaN);
        if (Double.isNaN(limit)) {
            return !rule.formula.equalsIgnoreCase("FALSE");
        }
        return switch (rule.operator) {
            case "equal" -> value == limit;
            case "greaterThan" -> Double.isNaN(value) || value > limit;
            case "lessThan" -> value < limit;
            case "greaterThanOrEqual" -> Double.isNaN(value) || value >= limit;
            case "lessThanOrEqual" -> value <= limit;
            case "expression" -> limit != 0;
            default -> true;
        };
    }

    private static int row(String reference, int otherwise) {
        String digits = reference.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? otherwise : (int) Math.clamp(Numbers.whole(digits), 1, 1 << 21);
    }
}
