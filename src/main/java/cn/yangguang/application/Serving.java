package cn.yangguang.application;

import cn.yangguang.identity.Person;
import cn.yangguang.issuing.ServiceEntry;
import cn.yangguang.issuing.Services;
import cn.yangguang.journal.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Keeps the record of service (送达回证) of a case's letter with the letter itself, in the transaction of the step. */
@Component
class Serving {

    private final Services services;
    private final Applicants applicants;

    Serving(Services services, Applicants applicants) {
        this.services = services;
        this.applicants = applicants;
    }

    /** @param step one that serves a letter of the case */
    void record(Case subject, Step step, Person person, String origin) {
        Particulars given = step.particulars();
        CaseLetter letter = subject.letter(given.get(Detail.LETTER)).orElseThrow();
        Actor actor = person.as(step.duty(), subject.registered().organ(), origin);
        var problems = services.record(letter.id(), entry(subject, letter, step), null, actor);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the table allowed a service that the register refuses: " + problems);
        }
    }

    private ServiceEntry entry(Case subject, CaseLetter letter, Step step) {
        Particulars given = step.particulars();
        Addressee to = addressee(subject, letter);
        LocalDate on = step.on();
        ServiceWay way = ServiceWay.of(given.get(Detail.WAY)).orElseThrow();
        ServiceResult result =
                ServiceResult.of(given.get(Detail.SERVICE_RESULT)).orElse(ServiceResult.SIGNED);
        boolean post = way == ServiceWay.POST;
        boolean signed = result == ServiceResult.SIGNED && !post && way != ServiceWay.ELECTRONIC;
        return new ServiceEntry(
                register(way),
                register(way, result),
                to.name(),
                to.address(),
                post ? on : null,
                signed ? on : null,
                way == ServiceWay.ELECTRONIC ? step.at() : null,
                post,
                given.get(Detail.PROOF),
                "");
    }

    private record Addressee(String name, String address) {}

    /** Whom the letter went to: the party asked, the department, else the applicant. */
    private Addressee addressee(Case subject, CaseLetter letter) {
        Step sealed = subject.steps().stream()
                .filter(step -> step.particulars().lines(Detail.LETTERS).stream()
                        .anyMatch(line -> SealedRef.parse(line).id() == letter.id()))
                .findFirst()
                .orElseThrow();
        Particulars given = sealed.particulars();
        return switch (letter.type()) {
            case THIRD_ASK, COMAKER_ASK ->
                new Addressee(given.get(Detail.PARTY), known(given.get(Detail.PARTY_ADDRESS)));
            case THIRD_DECIDE ->
                new Addressee(
                        given.number(Detail.CONSULTATION).stream()
                                .boxed()
                                .findFirst()
                                .flatMap(subject::consultation)
                                .map(Consultation::party)
                                .orElse("第三方"),
                        known(""));
            case ASSIST -> new Addressee(given.get(Detail.DEPARTMENT), known(""));
            default -> {
                Applicant applicant = applicants.of(subject.registered());
                yield new Addressee(applicant.name(), known(applicant.contact()));
            }
        };
    }

    private static String known(String address) {
        return address.isBlank() ? "见案卷" : address;
    }

    private static cn.yangguang.issuing.ServiceWay register(ServiceWay way) {
        return switch (way) {
            case DIRECT -> cn.yangguang.issuing.ServiceWay.DIRECT;
            case THROUGH_ORGAN -> cn.yangguang.issuing.ServiceWay.DELEGATED;
            case POST -> cn.yangguang.issuing.ServiceWay.POST;
            case ELECTRONIC -> cn.yangguang.issuing.ServiceWay.ELECTRONIC;
        };
    }

    private static cn.yangguang.issuing.ServiceResult register(ServiceWay way, ServiceResult result) {
        return switch (result) {
            case REFUSED -> cn.yangguang.issuing.ServiceResult.REFUSED;
            case RETURNED -> cn.yangguang.issuing.ServiceResult.RETURNED;
            case SIGNED ->
                way == ServiceWay.POST || way == ServiceWay.ELECTRONIC
                        ? cn.yangguang.issuing.ServiceResult.HANDED_OVER
                        : cn.yangguang.issuing.ServiceResult.SIGNED;
        };
    }
}
