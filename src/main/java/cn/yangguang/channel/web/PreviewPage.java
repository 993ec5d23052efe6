package cn.yangguang.channel.web;

import cn.yangguang.channel.Previews;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 渠道预览: what each channel would send of an edition, before it goes. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER})
public class PreviewPage {

    private static final String TEMPLATE = "cn/yangguang/channel/web/preview.jte";

    /** Pictures and inline looks, and nothing else. */
    private static final String ONLY_LOOKS =
            "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** @param address path of the edition in the office */
    public record View(Edition edition, String address, List<Previews.Preview> previews) {

        /** What is sent, but what is empty, and the page itself where it is shown as one. */
        public List<Line> lines(Previews.Preview one) {
            return new TreeMap<>(one.adapted().fields())
                    .entrySet().stream()
                            .filter(field -> !field.getValue().isEmpty())
                            .filter(field ->
                                    one.page().isEmpty() || !field.getValue().startsWith("<"))
                            .map(field -> new Line(one.account().kind(), field.getKey(), field.getValue()))
                            .toList();
        }
    }

    /** @param name as the channel calls it; its words are {@code channel.field.KIND.NAME} of the channel's bundle, where there are any */
    public record Line(String kind, String name, String value) {

        public String key() {
            return "channel.field." + kind + "." + name;
        }
    }

    private final Pages pages;
    private final Disclosures disclosures;
    private final Previews previews;

    PreviewPage(Pages pages, Disclosures disclosures, Previews previews) {
        this.pages = pages;
        this.disclosures = disclosures;
        this.previews = previews;
    }

    @GetMapping("/office/channels/preview/{id:\\d{1,18}}/{number:\\d{1,6}}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        return pages.show(request, TEMPLATE, view(who, id, number));
    }

    /** What a reader would see. Pictures of a draft are given out by the office alone. */
    @GetMapping("/office/channels/preview/{id:\\d{1,18}}/{number:\\d{1,6}}/{channel}")
    ResponseEntity<byte[]> shown(
            SignedIn who, @PathVariable long id, @PathVariable int number, @PathVariable String channel) {
        View view = view(who, id, number);
        String html = view.previews().stream()
                .filter(one -> one.connection().channel().code().equals(channel))
                .findFirst()
                .flatMap(Previews.Preview::page)
                .orElseThrow(PreviewPage::notThere)
                .replace("src=\"/files/", "src=\"" + view.address() + "/files/");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Content-Security-Policy", ONLY_LOOKS)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private View view(SignedIn who, long id, int number) {
        Dossier dossier = disclosures
                .find(id)
                .filter(one -> OfficeReach.covers(who.person(), one.disclosure().organ()))
                .orElseThrow(PreviewPage::notThere);
        Edition edition = dossier.edition(number).orElseThrow(PreviewPage::notThere);
        return new View(edition, "/office/disclosures/" + id + "/" + number, previews.of(dossier, edition));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
