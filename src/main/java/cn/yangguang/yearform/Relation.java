package cn.yangguang.yearform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two sums and how they must stand to each other, as written in rules.csv: {@code R01.C1+R02.C1=R03.7.C1+R04.C1}. */
record Relation(List<Term> left, boolean equality, List<Term> right) {
    private static final Pattern FORM = Pattern.compile("([^=<]+)(=|<=)([^=<]+)");
    private static final Pattern TERM = Pattern.compile("([+-]?)(@?)([^+\\-@]+)");

    /**
     * @param minus whether it is taken away
     * @param before whether it is a cell of the report of the year before
     */
    record Term(boolean minus, boolean before, String cell) {}

    /** @throws IllegalArgumentException when it is not of the form */
    static Relation of(String text, YearForm form) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("算式“" + text + "”应为“甲+乙=丙”或“甲<=乙”");
        }
        List<Term> left = terms(matcher.group(1));
        List<Term> right = terms(matcher.group(3));
        List<String> named =
                Stream.concat(left.stream(), right.stream()).map(Term::cell).toList();
        return new Relation(spread(left, named, form), matcher.group(2).equals("="), spread(right, named, form));
    }

    private static List<Term> terms(String sum) {
        List<Term> terms = new ArrayList<>();
        if (!sum.equals("0")) {
            Matcher matcher = TERM.matcher(sum);
            while (matcher.find()) {
                terms.add(
                        new Term(matcher.group(1).equals("-"), !matcher.group(2).isEmpty(), matcher.group(3)));
            }
        }
        return terms;
    }

    /** R03.*.C1 stands for every cell of the column below R03 that the relation does not name. */
    private static List<Term> spread(List<Term> terms, List<String> named, YearForm form) {
        return terms.stream()
                .flatMap(term -> {
                    int star = term.cell().indexOf(".*.");
                    return star < 0
                            ? Stream.of(term)
                            : form.cells().stream()
                                    .filter(cell -> cell.row()
                                                    .code()
                                                    .startsWith(term.cell().substring(0, star + 1))
                                            && cell.column()
                                                    .code()
                                                    .equals(term.cell().substring(star + 3))
                                            && !named.contains(cell.code()))
                                    .map(cell -> new Term(term.minus(), term.before(), cell.code()));
                })
                .toList();
    }

    Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    boolean holds(Function<Term, BigDecimal> value) {
        int compared = sum(left, value).compareTo(sum(right, value));
        return equality ? compared == 0 : compared <= 0;
    }

    static BigDecimal sum(List<Term> terms, Function<Term, BigDecimal> value) {
        return terms.stream()
                .map(term -> term.minus() ? value.apply(term).negate() : value.apply(term))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal difference(Function<Term, BigDecimal> value) {
        return sum(left, value).subtract(sum(right, value)).abs();
    }

    /** {@code 3119＋34＝3153，3050＋104＝3154}; of long sums only what is not 0. */
    String written(Function<Term, BigDecimal> value) {
        return right.isEmpty() ? written(left, value) : written(left, value) + "，" + written(right, value);
    }

    private static String written(List<Term> terms, Function<Term, BigDecimal> value) {
        String sum = plain(sum(terms, value));
        List<Term> shown = terms.size() < 5
                ? terms
                : terms.stream().filter(term -> value.apply(term).signum() != 0).toList();
        if (shown.size() < 2) {
            return sum;
        }
        StringBuilder written = new StringBuilder();
        for (Term term : shown) {
            written.append(written.isEmpty() ? (term.minus() ? "－" : "") : term.minus() ? "－" : "＋");
            written.append(plain(value.apply(term)));
        }
        return written.append("＝").append(sum).toString();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
