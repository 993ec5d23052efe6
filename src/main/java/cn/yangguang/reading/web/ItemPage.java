package cn.yangguang.reading.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicAttachment;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One published item under its index number, or a comparison of its editions; what was withdrawn answers 410 with the class of the reason. */
@Controller
@OpenToAll("条例 Art. 24: published information can be read by everybody")
class ItemPage {

    private static final String NOT_TO_BE_INDEXED = "noindex, noarchive";

    private final PublicDisclosures disclosures;
    private final ItemSurroundings around;
    private final Pages pages;
    private final ComparePage comparing;
    private final ItemData data;

    ItemPage(
            PublicDisclosures disclosures, ItemSurroundings around, Pages pages, ComparePage comparing, ItemData data) {
        this.disclosures = disclosures;
        this.around = around;
        this.pages = pages;
        this.comparing = comparing;
        this.data = data;
    }

    @GetMapping("/d/{*number}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String number) {
        String compared = ComparePage.number(number);
        PublicAnswer answer = compared == null
                ? Numbered.answer(disclosures, number)
                : Numbered.answer(disclosures, number, compared);
        return switch (answer) {
            case PublicAnswer.Shown(PublicItem item)
            when item.indexNumber().equals(compared) ->
                comparing.show(request, item).orElseGet(() -> missing(request));
            case PublicAnswer.Shown(PublicItem item) -> item(request, item);
            case PublicAnswer.Withdrawn gone -> withdrawn(request, gone);
            case PublicAnswer.Unknown() -> missing(request);
        };
    }

    private ResponseEntity<byte[]> missing(HttpServletRequest request) {
        return pages.show(
                request,
                HttpStatus.NOT_FOUND,
                "cn/yangguang/portal/missing.jte",
                around.frames().site(PublicColumn.SEARCH, ""));
    }

    private ResponseEntity<byte[]> item(HttpServletRequest request, PublicItem item) {
        Organ organ = around.organs().find(item.organ()).orElseThrow();
        String category = around.titles().category(item.category());
        PublicFrame frame = frame(organ, item, category);
        List<PublicAttachment> attachments = disclosures.attachments(item);
        ResponseEntity<byte[]> page = pages.show(
                request,
                "cn/yangguang/reading/web/item.jte",
                new ItemView(
                        frame,
                        item,
                        organ.fullName(),
                        category,
                        around.titles().theme(item.theme()),
                        disclosures.editions(item),
                        attachments,
                        disclosures.deliveries(item),
                        disclosures.neighbours(item),
                        around.opinion(item),
                        around.site().of(PublicAddress.item(item.indexNumber())),
                        data.item(frame, item, category, attachments)));
        return item.persons() == null
                ? page
                : ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header("X-Robots-Tag", NOT_TO_BE_INDEXED)
                        .body(page.getBody());
    }

    private PublicFrame frame(Organ organ, PublicItem item, String category) {
        PublicFrame frame = around.frames().of(organ, PublicColumn.CONTENT, item.title());
        if (item.category() != null) {
            frame = frame.under(category, PublicColumn.CONTENT.of(organ.key()) + "?category=" + item.category());
        }
        String source = item.source().isBlank() ? organ.fullName() : item.source();
        return frame.with(PageLabels.content(PublicColumn.CONTENT, category, item.title(), item.publishedAt(), source)
                .with("robots", item.persons() == null ? "" : NOT_TO_BE_INDEXED)
                .with("Keywords", item.keywords())
                .with("Description", item.summary())
                .with("Url", PublicAddress.item(item.indexNumber())));
    }

    private ResponseEntity<byte[]> withdrawn(HttpServletRequest request, PublicAnswer.Withdrawn gone) {
        Organ organ = around.organs().find(gone.organ()).orElseThrow();
        PublicFrame frame = around.frames().of(organ, PublicColumn.CONTENT, gone.indexNumber());
        return pages.show(
                request, HttpStatus.GONE, "cn/yangguang/reading/web/withdrawn.jte", new WithdrawnView(frame, gone));
    }
}
