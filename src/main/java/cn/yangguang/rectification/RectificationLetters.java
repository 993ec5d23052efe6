package cn.yangguang.rectification;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.issuing.LetterOrder;
import cn.yangguang.issuing.Letters;
import cn.yangguang.issuing.SealedLetter;
import cn.yangguang.issuing.Sealing;
import cn.yangguang.issuing.ServiceEntry;
import cn.yangguang.issuing.ServiceResult;
import cn.yangguang.issuing.ServiceWay;
import cn.yangguang.issuing.Services;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.Facts;
import cn.yangguang.letter.MissingBlank;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 政府信息更正告知书: what it still lacks, its sealing, its service. */
@Component
class RectificationLetters {

    private final Letters letters;
    private final Services services;
    private final RectificationStore store;
    private final Clock clock;

    RectificationLetters(Letters letters, Services services, RectificationStore store, Clock clock) {
        this.letters = letters;
        this.services = services;
        this.store = store;
        this.clock = clock;
    }

    /** What keeps the letter from being sealed, in words; nothing while nothing is proposed. */
    List<String> missing(Rectification subject) {
        return subject.proposal().isEmpty()
                ? List.of()
                : letters.missing(order(subject)).stream()
                        .map(MissingBlank::what)
                        .distinct()
                        .toList();
    }

    /** Inside the transaction of the signature. */
    Rectification.LetterRef seal(Rectification subject, Person person, String origin) {
        Registered registered = subject.registered();
        String object = "rectification:" + registered.number();
        Sealing sealing = letters.seal(
                order(subject),
                object,
                object + "/" + (subject.seen() + 1),
                person.as(Duty.SIGNATORY, registered.organ(), origin));
        return switch (sealing) {
            case Sealing.Done(var letter, var fresh) -> new Rectification.LetterRef(letter.id(), number(letter));
            case Sealing.Incomplete(var missing) ->
                throw new IllegalStateException("asked before, and yet the letter lacks " + missing);
        };
    }

    /** Registers how the letter was served; refusals of the register are told as they are. */
    List<Refusal> serve(Rectification subject, Particulars<Detail> given, Person person, String origin) {
        ServiceWay way = ServiceWay.valueOf(given.get(Detail.WAY));
        ServiceResult result = ServiceResult.valueOf(given.get(Detail.RESULT));
        LocalDate on = given.date(Detail.ON).orElseThrow();
        boolean posted = way == ServiceWay.POST;
        ServiceEntry entry = new ServiceEntry(
                way,
                result,
                given.get(Detail.RECIPIENT),
                given.get(Detail.ADDRESS),
                posted ? on : null,
                !posted && result == ServiceResult.SIGNED ? on : null,
                way == ServiceWay.ELECTRONIC ? on.atStartOfDay(clock.getZone()).toInstant() : null,
                posted,
                given.get(Detail.PROOF),
                "");
        long letter = subject.letter().orElseThrow().id();
        return services
                .record(
                        letter,
                        entry,
                        null,
                        person.as(Duty.HANDLER, subject.registered().organ(), origin))
                .stream()
                .map(problem -> new Refusal(problem.key(), problem.values()))
                .toList();
    }

    byte[] file(Rectification.LetterRef letter, FileKind kind) {
        return letters.file(letter.id(), kind);
    }

    private LetterOrder order(Rectification subject) {
        Registered registered = subject.registered();
        Particulars<Detail> request = subject.request();
        Particulars<Detail> proposed = subject.proposal().orElseThrow().particulars();
        Facts facts = Facts.with()
                .put(Blank.APPLICANT, store.requester(registered).name())
                .put(Blank.APPLICATION_NUMBER, registered.number())
                .put(Blank.RECEIVED_ON, registered.receivedOn())
                .put(Blank.REQUEST, request.get(Detail.RECORD) + "：" + request.get(Detail.CLAIM))
                .put(Blank.RECTIFICATION, subject.decision().orElseThrow().words(proposed))
                .build();
        return new LetterOrder(
                registered.organ(),
                LetterType.RECTIFY,
                null,
                registered.type(),
                registered.receivedOn(),
                LocalDate.now(clock),
                facts);
    }

    private static String number(SealedLetter letter) {
        String number = letter.number();
        return number == null ? "" : number;
    }
}
