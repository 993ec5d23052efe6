package cn.yangguang.workrecord;

import java.util.List;
import java.util.stream.Collectors;

/** What was proposed and adopted in a year, as text for the report: 下一年度工作打算. Plain Java. */
public final class PlanText {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private PlanText() {}

    /** Empty when nothing was proposed in the year. */
    public static String of(List<Proposal> all, int year) {
        long proposed =
                all.stream().filter(one -> one.proposedOn().getYear() == year).count();
        List<Proposal> adopted = all.stream().filter(one -> one.adoptedIn(year)).toList();
        List<Proposal> planned = adopted.stream()
                .filter(one -> one.stage() == ProposalStage.ADOPTED)
                .toList();
        if (proposed == 0 && adopted.isEmpty()) {
            return "";
        }
        int begun = adopted.size() - planned.size();
        String first = "%d年，根据群众检索和申请公开情况，提出主动公开建议%d条，采纳%d条%s。"
                .formatted(year, proposed, adopted.size(), begun == 0 ? "" : "，其中%d条已经着手办理".formatted(begun));
        return planned.isEmpty() ? first : first + "\n下一年度工作打算：拟主动公开" + listed(planned) + "。";
    }

    private static String listed(List<Proposal> planned) {
        if (planned.size() == 1) {
            return "“" + planned.getFirst().topic() + "”";
        }
        return planned.stream()
                .map(one -> number(planned.indexOf(one) + 1) + "是“" + one.topic() + "”")
                .collect(Collectors.joining("；"));
    }

    /** 1 to 99 in Chinese; beyond, as it is. */
    private static String number(int n) {
        if (n >= HUNDRED) {
            return String.valueOf(n);
        }
        String tens = n < TEN ? "" : (n < 2 * TEN ? "" : String.valueOf(DIGITS.charAt(n / TEN))) + "十";
        return tens + (n % TEN == 0 ? "" : DIGITS.charAt(n % TEN));
    }
}
