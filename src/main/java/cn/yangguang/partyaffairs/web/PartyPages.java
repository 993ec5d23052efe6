package cn.yangguang.partyaffairs.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.partyaffairs.PartyAffairs;
import cn.yangguang.partyaffairs.PartyItem;
import cn.yangguang.partyaffairs.PartyPublication;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is published of party affairs to society: by organ, and one by one. Never kept as a finished page. */
@Controller
@OpenToAll("《中国共产党党务公开条例（试行）》: published to society")
public class PartyPages {

    private final Pages pages;
    private final Organs organs;
    private final PublicFrames frames;
    private final PartyAffairs affairs;

    PartyPages(Pages pages, Organs organs, PublicFrames frames, PartyAffairs affairs) {
        this.pages = pages;
        this.organs = organs;
        this.frames = frames;
        this.affairs = affairs;
    }

    /** @param shown the one that is read, null for the list */
    public record View(
            PublicFrame frame,
            Organ organ,
            List<PartyItem> items,
            List<PartyPublication> all,
            @Nullable PartyPublication shown) {

        public List<PartyPublication> under(PartyItem item) {
            return all.stream().filter(one -> one.item().equals(item.code())).toList();
        }
    }

    @GetMapping("/organs/{key}/party")
    ResponseEntity<byte[]> list(HttpServletRequest request, @PathVariable String key) {
        Organ organ = organs.find(key).filter(Organ::active).orElseThrow(PartyPages::notThere);
        return show(
                request,
                new View(
                        frames.of(organ, PublicColumn.PARTY, ""),
                        organ,
                        affairs.items(),
                        affairs.toSociety(key),
                        null));
    }

    @GetMapping("/party/{id:\\d{1,18}}")
    ResponseEntity<byte[]> item(HttpServletRequest request, @PathVariable long id) {
        PartyPublication shown = affairs.toSociety(id).orElseThrow(PartyPages::notThere);
        Organ organ = organs.find(shown.organ()).orElseThrow(PartyPages::notThere);
        return show(
                request,
                new View(
                        frames.of(organ, PublicColumn.PARTY, shown.title()), organ, affairs.items(), List.of(), shown));
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, View view) {
        ResponseEntity<byte[]> page = pages.show(request, "cn/yangguang/partyaffairs/web/public.jte", view);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Cache-Control", "no-store")
                .body(page.getBody());
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
