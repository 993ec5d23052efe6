package cn.yangguang.upward.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Period;
import cn.yangguang.upward.HandingUp;
import cn.yangguang.upward.TakingIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Exports and receipts as files. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class UpwardFiles {

    private final Organs organs;
    private final HandingUp handing;
    private final TakingIn taking;

    UpwardFiles(Organs organs, HandingUp handing, TakingIn taking) {
        this.organs = organs;
        this.handing = handing;
        this.taking = taking;
    }

    @GetMapping(UpwardPage.AT + "/state.csv")
    ResponseEntity<byte[]> csv(SignedIn who, @PathVariable String key, @RequestParam("period") String label) {
        Organ organ = UpwardPage.organ(organs, key, who);
        return answer(handing.csv(organ, period(label)), "text/csv;charset=UTF-8", organ.name() + " " + label + ".csv");
    }

    @GetMapping(UpwardPage.AT + "/state.json")
    ResponseEntity<byte[]> json(SignedIn who, @PathVariable String key, @RequestParam("period") String label) {
        Organ organ = UpwardPage.organ(organs, key, who);
        return answer(handing.json(organ, period(label)), "application/json", organ.name() + " " + label + ".json");
    }

    @GetMapping(UpwardPage.AT + "/taken/{id:\\d{1,18}}/receipt.json")
    ResponseEntity<byte[]> receipt(SignedIn who, @PathVariable String key, @PathVariable long id) {
        UpwardPage.organ(organs, key, who);
        byte[] file = taking.of(key).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .flatMap(taking::receipt)
                .orElseThrow(UpwardPage::notThere);
        return answer(file, "application/json", "回执 " + id + ".json");
    }

    private static Period period(String label) {
        return Period.of(label).orElseThrow(UpwardPage::notThere);
    }

    static ResponseEntity<byte[]> answer(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
