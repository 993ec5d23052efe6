package cn.yangguang.application.web.portal;

import cn.yangguang.application.Applicant;
import cn.yangguang.application.Intake;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form as it was filled in: what 条例 Art. 29 asks for and nothing beyond.
 *
 * @param items what is wanted, one text an item; may hold empty ones
 * @param type name of an {@link ApplicantType}, or empty
 * @param person name, proof, contact, agent, form and way; without a query code
 * @param lure a field that people do not see and programs fill in
 * @param ticket of the form
 */
public record OnlineForm(List<String> items, String type, Applicant person, String lure, String ticket) {

    /** Texts beyond this are not even read: the check says that the field is too long. */
    private static final int READ = 4000;

    private static final int MOST_ITEMS = 20;

    public OnlineForm {
        items = List.copyOf(items);
    }

    /** @param wanted what was looked for in vain before, or empty */
    static OnlineForm blank(String ticket, String wanted) {
        return new OnlineForm(
                List.of(wanted),
                ApplicantType.NATURAL_PERSON.name(),
                new Applicant("", "", "", "", "", "", "", "", "", "", "", "", ""),
                "",
                ticket);
    }

    static OnlineForm read(HttpServletRequest request) {
        var person = new Applicant(
                line(request, "name"),
                line(request, "identityKind"),
                line(request, "identityNumber"),
                line(request, "phone"),
                line(request, "address"),
                line(request, "postcode"),
                line(request, "email"),
                line(request, "agent"),
                line(request, "agentIdentity"),
                line(request, "form"),
                line(request, "way"),
                line(request, "purpose"),
                "");
        return new OnlineForm(
                items(request), line(request, "type"), person, line(request, "lure"), line(request, "ticket"));
    }

    /** At least one, so that there is somewhere to write; one more than are taken, so that the check can say so. */
    private static List<String> items(HttpServletRequest request) {
        String[] sent = request.getParameterValues("item");
        List<String> items = Stream.of(sent == null ? new String[0] : sent)
                .map(OnlineForm::cut)
                .map(Typed::lines)
                .filter(item -> !item.isEmpty())
                .limit(MOST_ITEMS + 1L)
                .toList();
        return items.isEmpty() ? List.of("") : items;
    }

    static String line(HttpServletRequest request, String field) {
        String sent = request.getParameter(field);
        return Typed.line(sent == null ? null : cut(sent));
    }

    /** Never in the middle of a sign that takes two places. */
    private static String cut(String sent) {
        if (sent.length() <= READ) {
            return sent;
        }
        return sent.substring(0, Character.isHighSurrogate(sent.charAt(READ - 1)) ? READ - 1 : READ);
    }

    OnlineForm withTicket(String fresh) {
        return new OnlineForm(items, type, person, "", fresh);
    }

    /** With room for one item more. */
    OnlineForm withRoom() {
        boolean full = items.size() >= MOST_ITEMS || items.getLast().isEmpty();
        return full
                ? this
                : new OnlineForm(Stream.concat(items.stream(), Stream.of("")).toList(), type, person, lure, ticket);
    }

    /** What is wanted, without empty items. */
    public List<String> wanted() {
        return items.stream().filter(item -> !item.isBlank()).toList();
    }

    Optional<ApplicantType> applicantType() {
        return Arrays.stream(ApplicantType.values())
                .filter(known -> known.name().equals(type))
                .findFirst();
    }

    /** Numbers of the items, from 1. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, items.size()).boxed().toList();
    }

    /** @param on the day of sending */
    Intake intake(String organ, LocalDate on, List<Intake.NewPaper> papers) {
        return new Intake(
                organ,
                ReceiptChannel.ONLINE,
                on,
                applicantType().orElse(ApplicantType.NATURAL_PERSON),
                person,
                wanted(),
                papers);
    }
}
