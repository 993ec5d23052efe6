package cn.yangguang.application;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an application must hold (条例 Art. 29), and what it must not be asked for. */
final class IntakeChecks {

    private static final int LONGEST_ITEM = 2000;
    private static final int MOST_ITEMS = 20;
    private static final int LONGEST_FIELD = 200;

    private final Intake intake;
    private final LocalDate today;
    private final List<IntakeProblem> problems = new ArrayList<>();

    private IntakeChecks(Intake intake, LocalDate today) {
        this.intake = intake;
        this.today = today;
    }

    static List<IntakeProblem> of(Intake intake, LocalDate today) {
        var checks = new IntakeChecks(intake, today);
        checks.day();
        checks.person();
        checks.items();
        return checks.problems;
    }

    private void day() {
        if (intake.receivedOn().isAfter(today) || intake.receivedOn().isBefore(LawVersion.R2007.inForceFrom())) {
            problem("receivedOn", "DAY_IMPLAUSIBLE");
        }
    }

    private void person() {
        Applicant person = intake.applicant();
        boolean current = LawVersion.on(intake.receivedOn()) == LawVersion.R2019;
        require("name", person.name());
        if (current) {
            require("identityKind", person.identityKind());
            require("identityNumber", person.identityNumber());
        }
        if (person.phone().isBlank()
                && person.address().isBlank()
                && person.email().isBlank()) {
            problem("phone", "NO_CONTACT");
        }
        if (!person.email().isBlank() && !person.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problem("email", "EMAIL_MALFORMED");
        }
        if (!person.agent().isBlank()) {
            require("agentIdentity", person.agentIdentity());
        }
        require("form", person.form());
        require("way", person.way());
        if (person.way().contains("邮寄") && person.address().isBlank()) {
            problem("address", "WAY_NEEDS_ADDRESS");
        }
        if (person.way().contains("电子邮件") && person.email().isBlank()) {
            problem("email", "WAY_NEEDS_EMAIL");
        }
        if (!person.purpose().isBlank() && !LawProfile.on(intake.receivedOn()).purposeMayBeAsked()) {
            problem("purpose", "PURPOSE_NOT_ASKED");
        }
    }

    private void items() {
        List<String> items =
                intake.items().stream().filter(item -> !item.isBlank()).toList();
        if (items.isEmpty()) {
            problem("items", "REQUIRED");
        }
        if (items.size() > MOST_ITEMS
                || items.stream().anyMatch(item -> item.length() > LONGEST_ITEM)
                || items.stream().mapToInt(String::length).sum() > Particulars.LONGEST) {
            problem("items", "TOO_LONG");
        }
    }

    private void require(String field, String text) {
        if (text.isBlank()) {
            problem(field, "REQUIRED");
        } else if (text.length() > LONGEST_FIELD) {
            problem(field, "TOO_LONG");
        }
    }

    private void problem(String field, String code) {
        problems.add(new IntakeProblem(field, code));
    }
}
