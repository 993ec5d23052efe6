package cn.yangguang.conversion.web;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseReach.Sight;
import cn.yangguang.conversion.Conversions;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 转为主动公开 (Art. 44): leads to the draft, or back to the case where the grey button says why not. */
@Controller
@Serves(Duty.HANDLER)
class ConversionPage {

    private final Applications applications;
    private final CaseReach reach;
    private final Conversions conversions;

    ConversionPage(Applications applications, CaseReach reach, Conversions conversions) {
        this.applications = applications;
        this.reach = reach;
        this.conversions = conversions;
    }

    @PostMapping("/office/applications/{number:[a-z0-9-]{1,64}-\\d{4}-\\d{4,9}}/proactive")
    ResponseEntity<Void> convert(
            SignedIn who, @PathVariable String number, @RequestParam int item, @RequestParam int seen) {
        Case subject = applications
                .find(number)
                .filter(found -> reach.of(who.person(), found.registered().organ()) == Sight.WHOLE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String to = conversions
                .convert(subject, item, seen, who)
                .map(ConversionPage::draft)
                .orElse("/office/applications/" + number);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to))
                .build();
    }

    private static String draft(EditionRef ref) {
        return "/office/disclosures/" + ref.disclosure() + "/" + ref.number();
    }
}
