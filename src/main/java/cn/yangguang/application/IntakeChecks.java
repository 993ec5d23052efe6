package cn.yangguang.application;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an application must hold (条例 Art. 29), and what it must not be asked for. */
final class IntakeChecks {

    private static final int LONGEST_ITEM = 2000;
    static final int MOST_ITEMS = 20;
    private static final int LONGEST_FIELD = 200;

    private final Intake intake;
    private final LocalDate today;
    private final List<IntakeProblem> problems = new ArrayList<>();

    private IntakeChecks(Intake intake, LocalDate today) {
        this.intake = intake;
        this.today = today;
    }

    /** @param online whether the applicant handed it in without a clerk */
    static List<IntakeProblem> of(Intake intake, boolean online, LocalDate today) {
        var checks = new IntakeChecks(intake, today);
        checks.day();
        if (online) {
            checks.handedInOnline();
        }
        checks.person();
        checks.words();
        checks.items();
        PaperChecks.of(intake.papers()).ifPresent(code -> checks.problem("papers", code));
        return checks.problems;
    }

    /** Whoever hands in an application by the net chooses neither the day nor a channel whose receipt nobody need confirm. */
    private void handedInOnline() {
        if (intake.channel() != ReceiptChannel.ONLINE) {
            problem("channel", "ONLINE_ONLY");
        }
        if (!intake.receivedOn().equals(today)) {
            problem("receivedOn", "TODAY_ONLY");
        }
    }

    private void words() {
        Applicant person = intake.applicant();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", person.name());
        fields.put("identityKind", person.identityKind());
        fields.put("identityNumber", person.identityNumber());
        fields.put("phone", person.phone());
        fields.put("address", person.address());
        fields.put("postcode", person.postcode());
        fields.put("email", person.email());
        fields.put("agent", person.agent());
        fields.put("agentIdentity", person.agentIdentity());
        fields.put("form", person.form());
        fields.put("way", person.way());
        fields.forEach((field, text) -> {
            if (!PlainText.line(text)) {
                problem(field, "CONTROL_CHARACTERS");
            } else if (text.length() > LONGEST_FIELD) {
                problem(field, "TOO_LONG");
            }
        });
        if (!PlainText.text(person.purpose()) || person.purpose().length() > LONGEST_ITEM) {
            problem("purpose", PlainText.text(person.purpose()) ? "TOO_LONG" : "CONTROL_CHARACTERS");
        }
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
                intake.items().stream().filter(item -> !PlainText.blank(item)).toList();
        if (items.isEmpty()) {
            problem("items", "REQUIRED");
        }
        if (!items.stream().allMatch(PlainText::text)) {
            problem("items", "CONTROL_CHARACTERS");
        }
        if (items.size() > MOST_ITEMS
                || items.stream().anyMatch(item -> item.length() > LONGEST_ITEM)
                || items.stream().mapToInt(String::length).sum() > Particulars.LONGEST) {
            problem("items", "TOO_LONG");
        }
    }

    private void require(String field, String text) {
        if (PlainText.blank(text)) {
            problem(field, "REQUIRED");
        }
    }

    private void problem(String field, String code) {
        problems.add(new IntakeProblem(field, code));
    }
}
