package cn.yangguang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference vectors, told as the events of an application. */
class DeadlineVectorsTest {

    @TestFactory
    Stream<DynamicTest> everyVectorComesOutOfTheEvents() throws IOException {
        try (Reader in = new InputStreamReader(
                WorkingCalendar.class.getResourceAsStream("deadline-vectors.csv"), StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
            return rows.stream()
                    .filter(row -> !row.get("kind").startsWith("proactive"))
                    .map(row -> DynamicTest.dynamicTest(
                            row.get("id"), () -> assertThat(due(row)).isEqualTo(LocalDate.parse(row.get("due_date")))));
        }
    }

    private static LocalDate due(CSVRecord row) {
        LocalDate start = LocalDate.parse(row.get("start_date"));
        List<ClockEvent> events = new ArrayList<>(List.of(new Received(start, ReceiptChannel.IN_PERSON)));
        return switch (row.get("kind")) {
            case "correction_notice" -> side(events, SideKind.CORRECTION_NOTICE);
            case "third_party_reply" -> {
                events.add(new Consulted("甲", ConsultationKind.THIRD_PARTY, start));
                events.add(new ConsultationDelivered("甲", start));
                yield side(events, SideKind.THIRD_PARTY);
            }
            case "fee_payment" -> {
                events.add(new FeeNotified(start, start));
                yield side(events, SideKind.FEE);
            }
            case "zero_days_same_day" -> {
                events.add(new Replied(start));
                ClockReading reading = read(events);
                assertThat(reading.standing()).isEqualTo(Standing.REPLIED_IN_TIME);
                yield reading.stoppedOn();
            }
            default -> reply(row, events, start);
        };
    }

    private static LocalDate reply(CSVRecord row, List<ClockEvent> events, LocalDate start) {
        boolean old = row.get("kind").startsWith("reply_2007");
        int more = Integer.parseInt(row.get("working_days")) - (old ? 15 : 20);
        if (more > 0) {
            events.add(new Extended(start, more, "演示负责人", start));
        }
        int key = 0;
        for (String pause : row.get("suspensions").split(";")) {
            if (!pause.isEmpty()) {
                String[] days = pause.split("\\.\\.");
                key++;
                LocalDate from = LocalDate.parse(days[0]);
                ConsultationKind kind = key == 1 ? ConsultationKind.THIRD_PARTY : ConsultationKind.CO_MAKER;
                events.add(new Consulted("第" + key, kind, from));
                events.add(new ConsultationDelivered("第" + key, from));
                events.add(new OpinionReceived("第" + key, LocalDate.parse(days[1])));
            }
        }
        ClockReading reading = read(events);
        assertThat(reading.law()).isEqualTo(old ? LawVersion.R2007 : LawVersion.R2019);
        assertThat(reading.problems()).isEmpty();
        return reading.due();
    }

    private static LocalDate side(List<ClockEvent> events, SideKind kind) {
        return read(events).period(kind).orElseThrow().due();
    }

    private static ClockReading read(List<ClockEvent> events) {
        LocalDate today =
                events.stream().map(ClockEvent::on).max(LocalDate::compareTo).orElseThrow();
        return CaseClock.read(CaseClock.lawOf(events, today), WorkingCalendar.national(), events, today);
    }
}
