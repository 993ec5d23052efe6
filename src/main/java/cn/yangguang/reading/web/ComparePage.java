package cn.yangguang.reading.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.reading.EditionComparison;
import cn.yangguang.reading.EditionComparison.Side;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicEdition;
import cn.yangguang.reading.PublicItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Two editions of an item side by side, at {@code /d/{indexNumber}/compare?from=1&to=2}. Without numbers the valid edition is
 * compared with the one before it. {@link ItemPage} hands such addresses over, since an index number may hold slashes.
 */
@Component
class ComparePage {

    private static final String ENDING = "/compare";

    private final PublicDisclosures disclosures;
    private final PublicTitles titles;
    private final PublicFrames frames;
    private final Organs organs;
    private final Pages pages;

    ComparePage(PublicDisclosures disclosures, PublicTitles titles, PublicFrames frames, Organs organs, Pages pages) {
        this.disclosures = disclosures;
        this.titles = titles;
        this.frames = frames;
        this.organs = organs;
        this.pages = pages;
    }

    /** The index number of an address that asks for a comparison, or null. */
    static @Nullable String number(String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return bare.endsWith(ENDING) && bare.length() > ENDING.length()
                ? bare.substring(0, bare.length() - ENDING.length())
                : null;
    }

    /** The page, or nothing when there is no such item, or no such edition of it. */
    Optional<ResponseEntity<byte[]>> show(HttpServletRequest request, PublicItem live) {
        List<PublicEdition> editions = disclosures.editions(live);
        int newest = live.edition();
        int older = editions.stream()
                .mapToInt(PublicEdition::number)
                .filter(number -> number < newest)
                .max()
                .orElse(newest);
        Optional<PublicItem> before = edition(live, request.getParameter("from"), older);
        Optional<PublicItem> after = edition(live, request.getParameter("to"), newest);
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(show(request, before.get(), after.get(), editions));
    }

    private Optional<PublicItem> edition(PublicItem live, @Nullable String asked, int otherwise) {
        Integer number = asked == null || asked.isBlank() ? Integer.valueOf(otherwise) : Asked.number(asked);
        if (number == null || number < 1) {
            return Optional.empty();
        }
        if (number == live.edition()) {
            return Optional.of(live);
        }
        return disclosures.item(live.indexNumber(), number) instanceof PublicAnswer.Shown shown
                ? Optional.of(shown.item())
                : Optional.empty();
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request, PublicItem before, PublicItem after, List<PublicEdition> editions) {
        Organ organ = organs.find(after.organ()).orElseThrow();
        Screen screen = pages.screen(request);
        PublicFrame frame = frames.of(organ, PublicColumn.CONTENT, screen.of("portal.compare.title"))
                .under(after.title(), PublicAddress.item(after.indexNumber()))
                .at(PublicAddress.compare(after.indexNumber(), before.edition(), after.edition()));
        return pages.show(
                request,
                "cn/yangguang/reading/web/compare.jte",
                new CompareView(frame, before, after, editions, EditionComparison.of(side(before), side(after))));
    }

    private Side side(PublicItem item) {
        return new Side(
                item, titles.category(item.category()), titles.theme(item.theme()), disclosures.attachments(item));
    }
}
