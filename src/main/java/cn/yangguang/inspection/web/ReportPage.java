package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.InspectionReport;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 督查情况通报 as a page, a Word file and a table, and the check list on paper. */
@Controller("inspectionReportPage")
@Serves({Duty.INSPECTOR, Duty.SIGNATORY})
class ReportPage {

    private static final String FOLDER = "cn/yangguang/inspection/web/";

    private final Pages pages;
    private final Inspections inspections;
    private final Dossiers dossiers;

    ReportPage(Pages pages, Inspections inspections, Dossiers dossiers) {
        this.pages = pages;
        this.inspections = inspections;
        this.dossiers = dossiers;
    }

    @GetMapping(InspectionPage.AT + "/report")
    ResponseEntity<byte[]> report(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return pages.show(request, FOLDER + "report.jte", of(number, who));
    }

    /** For inspectors who go without a phone. */
    @GetMapping(InspectionPage.AT + "/paper")
    ResponseEntity<byte[]> paper(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return pages.show(request, FOLDER + "paper.jte", of(number, who));
    }

    @GetMapping(InspectionPage.AT + "/report.docx")
    ResponseEntity<byte[]> docx(SignedIn who, @PathVariable String number) {
        return InspectionFiles.download(
                dossiers.reportFile(course(number, who)), InspectionFiles.DOCX, number + " 督查情况通报.docx");
    }

    /** As it was signed. */
    @GetMapping(InspectionPage.AT + "/letter.docx")
    ResponseEntity<byte[]> letter(SignedIn who, @PathVariable String number) {
        byte[] file = dossiers.letter(course(number, who)).orElseThrow(InspectionFiles::notThere);
        return InspectionFiles.download(file, InspectionFiles.DOCX, number + " 督查情况通报（签发）.docx");
    }

    @GetMapping(InspectionPage.AT + "/report.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return InspectionFiles.download(
                ReportCsv.of(pages.screen(request), of(number, who)), InspectionFiles.CSV, number + "-report.csv");
    }

    private InspectionReport of(String number, SignedIn who) {
        return dossiers.report(course(number, who));
    }

    private Course course(String number, SignedIn who) {
        return inspections.find(number, who.person()).orElseThrow(InspectionFiles::notThere);
    }
}
