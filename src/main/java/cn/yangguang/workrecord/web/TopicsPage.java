package cn.yangguang.workrecord.web;

import cn.yangguang.application.CommonRequest;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.search.SearchInVain;
import cn.yangguang.workrecord.HotTopics;
import cn.yangguang.workrecord.Proposals;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 热点: what people look for in vain and what several ask for, each one click from a proposal to publish. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class TopicsPage {

    private static final int LONGEST_TOPIC = 100;
    private static final int NUMBERS = 20;

    private final Pages pages;
    private final RecordDesk desk;
    private final HotTopics topics;
    private final Proposals proposals;

    TopicsPage(Pages pages, RecordDesk desk, HotTopics topics, Proposals proposals) {
        this.pages = pages;
        this.desk = desk;
        this.topics = topics;
        this.proposals = proposals;
    }

    public record View(
            Organ organ,
            List<Choice> organs,
            int year,
            List<SearchInVain> inVain,
            List<CommonRequest> repeated,
            boolean proposes) {

        public String here() {
            return "/office/topics/" + organ.key();
        }

        /** The form of a proposal, filled in. */
        public String propose(SearchInVain search, Screen screen) {
            return form(
                    "SEARCH",
                    search.words(),
                    screen.of("workrecord.evidence.search", search.times(), screen.day(search.last()), search.words()));
        }

        public String propose(CommonRequest request, Screen screen) {
            String numbers = request.cases().stream()
                    .limit(NUMBERS)
                    .map(one -> one.number())
                    .collect(Collectors.joining("、"));
            return form(
                    "APPLICATION",
                    request.text(),
                    screen.of("workrecord.evidence.application", request.applicants(), numbers));
        }

        private String form(String source, String topic, String evidence) {
            String line = topic.strip().replaceAll("\\s+", " ");
            return "/office/proposals/" + organ.key() + "/new?source=" + source + "&topic="
                    + sent(line.substring(0, Math.min(LONGEST_TOPIC, line.length()))) + "&evidence=" + sent(evidence);
        }

        private static String sent(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/office/topics/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ seen = desk.seen(who, organ);
        int year = desk.year(request);
        return pages.show(
                request,
                "cn/yangguang/workrecord/web/topics.jte",
                new View(
                        seen,
                        desk.choices(who),
                        year,
                        topics.inVain(organ, year),
                        topics.repeated(organ, who.person()),
                        proposals.mayPropose(who.person(), organ)));
    }
}
