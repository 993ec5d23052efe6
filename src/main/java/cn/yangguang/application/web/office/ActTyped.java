package cn.yangguang.application.web.office;

import cn.yangguang.application.Asked;
import cn.yangguang.application.Case;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Intake.NewPaper;
import cn.yangguang.application.Offer;
import cn.yangguang.application.Particulars;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What came with the form of an act. Only what the act asks for is taken from it.
 *
 * @param sure whether a grave act was confirmed
 * @param then which button was pressed: empty for the act itself, {@code reckon}, {@code preview}, {@code pdf-N} to look at the N-th letter
 */
record ActTyped(Particulars particulars, List<NewPaper> papers, List<String> refusedFiles, String then, boolean sure) {

    private static final int LONGEST_SEEN = 12;

    /** What an address names beforehand, such as the item to decide; null when it names nothing. */
    static @Nullable Particulars named(HttpServletRequest request, Offer offer) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        offer.asks().stream()
                .map(Asked::detail)
                .filter(detail -> request.getParameter(detail.name()) != null)
                .forEach(detail -> details.put(detail, Typed.line(request, detail.name())));
        return details.isEmpty() ? null : new Particulars(details);
    }

    static ActTyped sent(HttpServletRequest request, Case subject, Offer offer, LocalDate today) {
        Particulars outcome = Particulars.of(Detail.OUTCOME, Typed.line(request, Detail.OUTCOME.name()));
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        ActViews.asked(offer, ActViews.outcome(subject, outcome).orElse(null)).stream()
                .map(Asked::detail)
                .forEach(detail -> details.put(detail, typed(request, detail)));
        String seen = Typed.line(request, "seen");
        details.put(Detail.SEEN, seen.isEmpty() ? "-" : seen.substring(0, Math.min(seen.length(), LONGEST_SEEN)));
        String then = Typed.line(request, "then");
        NewPapers files = new NewPapers();
        ActPapers.of(offer.action()).ifPresent(kind -> files.take(request, "papers", kind));
        return new ActTyped(
                new Particulars(then.equals("reckon") ? reckoned(details, today) : details),
                files.papers(),
                files.refused(),
                then,
                Typed.line(request, "sure").equals("yes"));
    }

    /** Whether nothing is to be done yet. */
    boolean onlyLooking() {
        return then.equals("reckon") || previewing();
    }

    /** The place of the letter to be looked at, from 0; empty when none is. */
    OptionalInt letter() {
        return then.matches("pdf-[0-9]{1,2}")
                ? OptionalInt.of(Integer.parseInt(then.substring(4)))
                : OptionalInt.empty();
    }

    boolean previewing() {
        return then.equals("preview");
    }

    /** What has to be mended before the table is even asked, in words. */
    List<String> mistakes(Screen screen, boolean grave) {
        List<String> mistakes = new ArrayList<>(refusedFiles);
        if (grave && !sure) {
            mistakes.add(screen.of("application.act.unsure"));
        }
        return mistakes;
    }

    private static String typed(HttpServletRequest request, Detail detail) {
        return switch (detail.kind()) {
            case TEXT, LINES -> Typed.lines(request.getParameter(detail.name()));
            default -> Typed.line(request, detail.name());
        };
    }

    private static Map<Detail, String> reckoned(Map<Detail, String> details, LocalDate today) {
        Optional<FeeReckoning> fee =
                FeeReckoning.of(details.getOrDefault(Detail.METHOD, ""), details.getOrDefault(Detail.COUNT, ""), today);
        details.put(Detail.AMOUNT, fee.map(f -> Integer.toString(f.yuan())).orElse(""));
        details.put(Detail.COMPUTATION, fee.map(FeeReckoning::computation).orElse(""));
        return details;
    }
}
