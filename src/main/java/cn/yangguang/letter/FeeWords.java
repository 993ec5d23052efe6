package cn.yangguang.letter;

import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.FeeStep;
import cn.yangguang.law.FeeTariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tariff of 信息处理费 in words, as a letter states it. */
public final class FeeWords {
    /** Steps written out; a tariff that goes on rising is described from there. */
    private static final int WRITTEN = 4;

    private FeeWords() {}

    /** @param method the title of the method used; both are stated when it is none of the titles */
    public static Optional<String> standard(LocalDate day, String method) {
        return FeeTariff.on(day)
                .map(tariff -> Arrays.stream(FeeMethod.values())
                        .filter(known -> Arrays.stream(FeeMethod.values()).noneMatch(m -> method.contains(m.title()))
                                || method.contains(known.title()))
                        .map(known -> standard(tariff, known))
                        .collect(Collectors.joining("；")));
    }

    private static String standard(FeeTariff tariff, FeeMethod method) {
        var steps = tariff.steps(method, 1, method.most());
        var words = new ArrayList<String>();
        boolean rises = steps.size() > WRITTEN;
        for (int i = 0; i < Math.min(WRITTEN, steps.size()); i++) words.add(step(steps.get(i), i == steps.size() - 1));
        if (rises) words.add(rise(steps));
        String scope = method == FeeMethod.ITEM ? "同一申请人一个自然月内累计" : "同一申请";
        return method.title() + "：" + scope + String.join("，", words);
    }

    private static String step(FeeStep step, boolean last) {
        String unit = step.method().unit();
        String range = last ? "第" + step.from() + unit + "以上" : "第" + step.from() + "至" + step.to() + unit;
        return range + (step.price() == 0 ? "不收费" : "每" + unit + step.price() + "元");
    }

    private static String rise(List<FeeStep> steps) {
        var last = steps.get(WRITTEN - 1);
        var next = steps.get(WRITTEN);
        String unit = last.method().unit();
        return "以后每" + (next.to() - next.from() + 1) + unit + "为一档，每档每" + unit + "提高" + (next.price() - last.price())
                + "元";
    }
}
