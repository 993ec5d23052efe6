package cn.yangguang.inspection;

import cn.yangguang.letter.DocumentNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes and keeps the letters: the order, and the report when it is signed. Their files never change. */
@Component("inspectionLetters")
class Letters {

    private final CheckStore checks;
    private final Knowing knowing;
    private final Reports reports;
    private final Scopes scopes;
    private final Clock clock;

    Letters(CheckStore checks, Knowing knowing, Reports reports, Scopes scopes, Clock clock) {
        this.checks = checks;
        this.knowing = knowing;
        this.reports = reports;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The number it bears: that of a document, or its own where the organ set no 机关代字. */
    String order(Course order, List<Finding> findings) {
        Proceeding proceeding = order.proceeding();
        String inspected = proceeding.inspected() == null ? "" : proceeding.inspected();
        Optional<DocumentNumber> document =
                InspectionCarrying.documentNumber(checks.mark(proceeding.organ()), proceeding.number());
        String title = knowing.inspection(proceeding).begun().get(Detail.TITLE);
        byte[] docx = OrderLetter.docx(new OrderLetter.Facts(
                scopes.fullName(proceeding.organ()),
                scopes.fullName(inspected),
                title,
                proceeding.number(),
                document.orElse(null),
                findings,
                order.begun(),
                order.due().orElseThrow(),
                LocalDate.now(clock)));
        String number = document.map(DocumentNumber::toString).orElse(proceeding.number());
        seal(proceeding, number, docx);
        return number;
    }

    void report(Course inspection) {
        seal(inspection.proceeding(), inspection.proceeding().number(), reports.docx(inspection));
    }

    private void seal(Proceeding proceeding, String number, byte[] docx) {
        String hash = HexFormat.of().formatHex(Sampling.sha256().digest(docx));
        checks.seal(proceeding.id(), new CheckStore.Letter(number, docx), hash);
    }
}
