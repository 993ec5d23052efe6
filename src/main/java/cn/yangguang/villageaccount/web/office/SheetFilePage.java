package cn.yangguang.villageaccount.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.AccountFiles;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Scan;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The workbook of a sheet and the photographs of its checks: downloaded, never kept by the browser. */
@Controller
@Serves({Duty.VILLAGE_REPORTER, Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR})
class SheetFilePage {

    private final Accounts accounts;
    private final AccountFiles files;

    SheetFilePage(Accounts accounts, AccountFiles files) {
        this.accounts = accounts;
        this.files = files;
    }

    @GetMapping("/office/village-accounts/{id:\\d{1,18}}/versions/{number:\\d{1,4}}.xlsx")
    ResponseEntity<byte[]> book(SignedIn who, @PathVariable long id, @PathVariable int number) {
        Account account = account(id, who);
        return answer(files.book(account, account.version(number).orElseThrow(SheetFilePage::notThere)));
    }

    @GetMapping("/office/village-accounts/{id:\\d{1,18}}/scans/{scan:\\d{1,18}}")
    ResponseEntity<byte[]> scan(SignedIn who, @PathVariable long id, @PathVariable long scan) {
        return answer(
                files.scan(account(id, who), scan, who.person(), who.origin()).orElseThrow(SheetFilePage::notThere));
    }

    @GetMapping("/office/village-accounts/columns.xlsx")
    ResponseEntity<byte[]> blank() {
        return answer(files.blank());
    }

    private static ResponseEntity<byte[]> answer(Scan file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private Account account(long id, SignedIn who) {
        return accounts.find(id, who.person()).orElseThrow(SheetFilePage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
