package cn.yangguang.sms.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.sms.SmsTemplates;
import cn.yangguang.sms.TemplateKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 短信模板: how the organ words its messages. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class SmsTemplatesPage {

    private static final String TEMPLATE = "cn/yangguang/sms/web/templates.jte";

    private final Pages pages;
    private final SmsDesk desk;
    private final SmsTemplates templates;

    SmsTemplatesPage(Pages pages, SmsDesk desk, SmsTemplates templates) {
        this.pages = pages;
        this.desk = desk;
        this.templates = templates;
    }

    /** @param wrong the one with a mistake, or null */
    public record View(
            Organ organ,
            Map<TemplateKind, String> words,
            @Nullable TemplateKind wrong,
            FormProblems problems) {

        public String of(TemplateKind kind) {
            return words.getOrDefault(kind, "");
        }
    }

    @GetMapping("/office/sms/templates/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = desk.organ(who, organ);
        return pages.show(request, TEMPLATE, new View(of, templates.of(organ), null, FormProblems.NONE));
    }

    @PostMapping("/office/sms/templates/{organ}")
    ResponseEntity<byte[]> keep(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = desk.organ(who, organ);
        String asked = Typed.line(request, "kind");
        TemplateKind kind = Arrays.stream(TemplateKind.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(SmsDesk::absent);
        String words = Typed.line(request, "text");
        Optional<FieldProblem> problem = templates.keep(organ, kind, words, desk.actor(who, organ));
        if (problem.isEmpty()) {
            return SmsDesk.to("/office/sms/templates/" + organ + "?said=sms-template");
        }
        var all = new EnumMap<TemplateKind, String>(templates.of(organ));
        all.put(kind, words);
        var again = new View(of, all, kind, new FormProblems(List.of(problem.get())));
        return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, again);
    }
}
