package cn.yangguang.yearbook.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.report.ReportYears;
import cn.yangguang.yearbook.BookFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The draft as a file, for a look before it is approved. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class DraftFilePage {

    private final Desks desks;
    private final BookFiles files;

    DraftFilePage(Desks desks, BookFiles files) {
        this.desks = desks;
        this.files = files;
    }

    @GetMapping("/office/reports/{organ}/" + ReportYears.FORMS + "/report.{format:[a-z]{1,8}}")
    ResponseEntity<byte[]> file(
            SignedIn who, @PathVariable String organ, @PathVariable String year, @PathVariable String format) {
        return BookFile.of(files, desks.draft(who, organ, year).book(), format);
    }
}
