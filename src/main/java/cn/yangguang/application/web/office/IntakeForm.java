package cn.yangguang.application.web.office;

import cn.yangguang.application.Applicant;
import cn.yangguang.application.Intake;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form for entering an application, as it was typed.
 *
 * @param typed by the names of the fields, which are those of {@link Intake} and {@link Applicant}
 */
public record IntakeForm(Map<String, String> typed) {

    static final List<String> LINES = List.of(
            "organ",
            "channel",
            "receivedOn",
            "applicantType",
            "name",
            "identityKind",
            "identityNumber",
            "phone",
            "address",
            "postcode",
            "email",
            "agent",
            "agentIdentity",
            "form",
            "way");

    /** What may be long. */
    static final List<String> TEXTS = List.of("items", "purpose");

    private static final int LONGEST = 40_000;

    public IntakeForm {
        typed = Map.copyOf(typed);
    }

    /** What stands in an empty form. */
    static IntakeForm blank(String organ, LocalDate today) {
        return new IntakeForm(Map.of(
                "organ",
                organ,
                "channel",
                ReceiptChannel.IN_PERSON.name(),
                "receivedOn",
                today.toString(),
                "applicantType",
                ApplicantType.NATURAL_PERSON.name(),
                "identityKind",
                "居民身份证",
                "form",
                "纸质",
                "way",
                "邮寄"));
    }

    static IntakeForm read(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        LINES.forEach(field -> typed.put(field, bounded(Typed.line(request, field))));
        TEXTS.forEach(field -> typed.put(field, bounded(Typed.lines(request.getParameter(field)))));
        return new IntakeForm(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The day of receipt; empty when none or none such was typed. */
    Optional<LocalDate> receivedOn() {
        try {
            return Optional.of(LocalDate.parse(get("receivedOn")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<ReceiptChannel> channel() {
        return Arrays.stream(ReceiptChannel.values())
                .filter(channel -> channel.name().equals(get("channel")))
                .findFirst();
    }

    Optional<ApplicantType> applicantType() {
        return Arrays.stream(ApplicantType.values())
                .filter(type -> type.name().equals(get("applicantType")))
                .findFirst();
    }

    /** The rules that govern an application received on the day typed, or today. */
    LawProfile law(LocalDate today) {
        return LawProfile.on(receivedOn().orElse(today));
    }

    /** As the module takes it; empty while day, channel or kind of applicant are none. */
    Optional<Intake> intake(List<Intake.NewPaper> papers) {
        return receivedOn()
                .flatMap(on -> channel()
                        .flatMap(channel -> applicantType()
                                .map(type ->
                                        new Intake(get("organ"), channel, on, type, applicant(on), items(), papers))));
    }

    /** What cannot even be asked of the module. */
    List<FieldProblem> unreadable() {
        List<FieldProblem> problems = new ArrayList<>();
        if (receivedOn().isEmpty()) {
            problems.add(FieldProblem.of("receivedOn", "application.intake.DAY_MALFORMED"));
        }
        if (channel().isEmpty()) {
            problems.add(FieldProblem.of("channel", "application.intake.CHOOSE"));
        }
        if (applicantType().isEmpty()) {
            problems.add(FieldProblem.of("applicantType", "application.intake.CHOOSE"));
        }
        return problems;
    }

    private Applicant applicant(LocalDate on) {
        return new Applicant(
                get("name"),
                get("identityKind"),
                get("identityNumber"),
                get("phone"),
                get("address"),
                get("postcode"),
                get("email"),
                get("agent"),
                get("agentIdentity"),
                get("form"),
                get("way"),
                LawProfile.on(on).purposeMayBeAsked() ? get("purpose") : "",
                "");
    }

    private List<String> items() {
        return get("items")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
