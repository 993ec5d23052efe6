package cn.yangguang.casefile.web;

import cn.yangguang.casefile.CaseFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 案卷: one zip with everything of a case. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
class CaseFilePage {

    private final CaseFiles files;

    CaseFilePage(CaseFiles files) {
        this.files = files;
    }

    @GetMapping("/office/applications/{number:[a-z0-9-]{1,64}-\\d{4}-\\d{4,9}}/dossier.zip")
    ResponseEntity<byte[]> take(SignedIn who, @PathVariable String number) {
        return files.of(number, who)
                .map(zip -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".zip\"")
                        .body(zip))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
