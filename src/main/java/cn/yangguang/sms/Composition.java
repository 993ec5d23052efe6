package cn.yangguang.sms;

import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a message: 签名 before it, the words for opting out after it, the title shortened until it fits. Plain Java. */
final class Composition {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{11,}");
    private static final List<String> PLACES = List.of("title", "address", "organ", "day", "number");
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TEMPLATE = 300;

    private final String signature;
    private final String leaving;
    private final int mostParts;

    /**
     * @param signature without its brackets
     * @param leaving what every message to many people ends with, such as {@code 拒收请回复R}
     */
    Composition(String signature, String leaving, int mostParts) {
        this.signature = signature;
        this.leaving = leaving;
        this.mostParts = mostParts;
    }

    /**
     * A text as it will be.
     *
     * @param remarks what was shortened, in Chinese
     */
    record Text(String words, int parts, List<String> remarks) {
        Text {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param places what stands for the places of the template; a missing one is empty */
    Text of(String template, Map<String, String> places) {
        String title = places.getOrDefault("title", "");
        String words = whole(template, places, title);
        int length = title.length();
        while (Pieces.of(words).count() > mostParts && length > SHORTEST_TITLE) {
            length--;
            words = whole(template, places, shortened(title, length));
        }
        int parts = Pieces.of(words).count();
        List<String> remarks = new ArrayList<>();
        if (length < title.length()) {
            remarks.add("标题太长，缩短为“" + shortened(title, length) + "”");
        }
        if (parts > mostParts) {
            remarks.add("内容要拆成 " + parts + " 条，超过上限 " + mostParts + " 条，请改短模板");
        }
        return new Text(words, parts, remarks);
    }

    private String whole(String template, Map<String, String> places, String title) {
        return "【" + signature + "】" + filled(template, places, title) + (leaving.isEmpty() ? "" : " " + leaving);
    }

    private static String filled(String template, Map<String, String> places, String title) {
        return PLACE.matcher(template).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(name.equals("title") ? title : places.getOrDefault(name, ""));
        });
    }

    private static String shortened(String title, int length) {
        int end = Character.isHighSurrogate(title.charAt(length - 2)) ? length - 2 : length - 1;
        return title.substring(0, end) + "…";
    }

    /** What is wrong with a template somebody typed. */
    static Optional<FieldProblem> problem(String template) {
        if (template.isBlank() || template.length() > LONGEST_TEMPLATE) {
            return Optional.of(FieldProblem.of("text", "sms.problem.template-length", LONGEST_TEMPLATE));
        }
        var unknown = new TreeSet<String>();
        PLACE.matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !PLACES.contains(name))
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            return Optional.of(
                    FieldProblem.of("text", "sms.problem.place", String.join("、", unknown), String.join("、", PLACES)));
        }
        if (personal(template)) {
            return Optional.of(FieldProblem.of("text", "sms.problem.personal"));
        }
        return template.contains("【") ? Optional.of(FieldProblem.of("text", "sms.problem.brackets")) : Optional.empty();
    }

    /** Whether there are as many digits in a row as a mobile or an identity number has: not for everybody's telephone. */
    static boolean personal(String words) {
        return LONG_NUMBER.matcher(words).find();
    }
}
