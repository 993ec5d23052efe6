package cn.yangguang.application.web.portal;

import cn.yangguang.application.Intake;
import cn.yangguang.application.IntakeProblem;
import cn.yangguang.application.OnlineApplications;
import cn.yangguang.application.PaperKind;
import cn.yangguang.law.LawVersion;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What keeps a form from being sent, beside its fields. */
@Component
class OnlineChecks {

    private final OnlineApplications online;
    private final Clock clock;

    OnlineChecks(OnlineApplications online, Clock clock) {
        this.online = online;
        this.clock = clock;
    }

    /** What is wrong with the words. */
    List<FieldProblem> words(String organ, OnlineForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!form.lure().isEmpty()) {
            problems.add(FieldProblem.of("", "application.portal.lure"));
        }
        if (form.applicantType().isEmpty()) {
            problems.add(FieldProblem.of("type", "application.intake.REQUIRED"));
        }
        Intake intake = form.intake(organ, LocalDate.now(clock), List.of());
        problems.addAll(said(online.problems(intake)));
        return problems;
    }

    /** The mistakes of an intake in words. */
    static List<FieldProblem> said(List<IntakeProblem> problems) {
        return problems.stream()
                .map(problem -> FieldProblem.of(problem.field(), "application.intake." + problem.code()))
                .toList();
    }

    /** What is wrong with the copies, or lacking (条例 Art. 29). */
    List<FieldProblem> copies(OnlineForm form, Proofs proofs) {
        List<FieldProblem> problems = new ArrayList<>(proofs.problems());
        boolean needed = LawVersion.on(LocalDate.now(clock)) == LawVersion.R2019;
        if (needed && problems.isEmpty() && !proofs.has(PaperKind.IDENTITY)) {
            problems.add(FieldProblem.of("identity", "application.portal.file.NONE"));
        }
        if (needed && problems.isEmpty() && !form.person().agent().isBlank() && !proofs.has(PaperKind.AUTHORITY)) {
            problems.add(FieldProblem.of("authority", "application.portal.file.NONE"));
        }
        return problems;
    }
}
