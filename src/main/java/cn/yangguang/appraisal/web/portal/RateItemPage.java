package cn.yangguang.appraisal.web.portal;

import cn.yangguang.appraisal.Opinions;
import cn.yangguang.appraisal.Satisfaction;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Typed;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 评议 of one published item: choose, perhaps say why, send; below it what others said. */
@Controller
@OpenToAll("条例 Art. 46: everybody may say what they think of what was published")
public class RateItemPage {

    private static final String TEMPLATE = "cn/yangguang/appraisal/web/portal/item.jte";
    private static final int READ = 2000;

    /**
     * The page.
     *
     * @param chosen name of the {@link Satisfaction} chosen, or empty
     * @param ticket of the form; empty once it was sent
     */
    public record View(
            PublicFrame frame,
            PublicItem item,
            String chosen,
            String comment,
            String ticket,
            FormProblems problems,
            Optional<Opinions.Shown> shown) {}

    private final PublicDisclosures disclosures;
    private final Opinions opinions;
    private final AppraisalFrames frames;
    private final SpeakingGate gate;
    private final Pages pages;

    RateItemPage(
            PublicDisclosures disclosures, Opinions opinions, AppraisalFrames frames, SpeakingGate gate, Pages pages) {
        this.disclosures = disclosures;
        this.opinions = opinions;
        this.frames = frames;
        this.gate = gate;
        this.pages = pages;
    }

    @GetMapping("/appraisals/item")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        PublicItem item = item(request);
        return page(request, HttpStatus.OK, item, gate.ticket(item.indexNumber()), List.of());
    }

    @PostMapping("/appraisals/item")
    ResponseEntity<byte[]> send(HttpServletRequest request) {
        PublicItem item = item(request);
        return switch (gate.ask(request, item.indexNumber())) {
            case SpeakingGate.Asked.Shut(var status, var problem) -> again(request, status, item, List.of(problem));
            case SpeakingGate.Asked.Open(var by) -> {
                Optional<Satisfaction> chosen = chosen(request);
                List<FieldProblem> problems = chosen.isEmpty()
                        ? List.of(FieldProblem.of("grade", "appraisal.problem.grade"))
                        : opinions.speak(item, chosen.get(), comment(request), by);
                if (!problems.isEmpty()) {
                    yield again(request, HttpStatus.UNPROCESSABLE_CONTENT, item, problems);
                }
                gate.count(request);
                yield ReaderToken.given(request, by.token(), page(request, HttpStatus.OK, item, "", List.of()));
            }
        };
    }

    private ResponseEntity<byte[]> again(
            HttpServletRequest request, HttpStatus status, PublicItem item, List<FieldProblem> problems) {
        return page(request, status, item, gate.ticket(item.indexNumber()), problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            PublicItem item,
            String ticket,
            List<FieldProblem> problems) {
        String title = pages.screen(request).of("appraisal.portal.item");
        String address = "/appraisals/item?item=" + URLEncoder.encode(item.indexNumber(), StandardCharsets.UTF_8);
        return Unkept.of(pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        frames.of(frames.organ(item.organ()), title, address),
                        item,
                        chosen(request).map(Enum::name).orElse(""),
                        comment(request),
                        ticket,
                        new FormProblems(problems),
                        opinions.shown(item))));
    }

    private PublicItem item(HttpServletRequest request) {
        String number = Typed.line(request, "item");
        return number.length() <= 100 && disclosures.item(number) instanceof PublicAnswer.Shown(PublicItem item)
                ? item
                : absent();
    }

    private static PublicItem absent() {
        throw AppraisalFrames.missing();
    }

    private static Optional<Satisfaction> chosen(HttpServletRequest request) {
        String sent = Typed.line(request, "grade");
        return Stream.of(Satisfaction.values())
                .filter(one -> one.name().equals(sent))
                .findFirst();
    }

    private static String comment(HttpServletRequest request) {
        String sent = Typed.lines(request.getParameter("comment"));
        return sent.length() <= READ ? sent : sent.substring(0, sent.offsetByCodePoints(0, READ / 2));
    }
}
