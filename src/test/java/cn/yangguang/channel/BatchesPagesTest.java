package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A platform that takes workbooks: rows wait, a batch is handed in, its answer settles each dispatch by its key. */
class BatchesPagesTest extends ProgramTest {

    private static final String TOWN = "batch-town";

    @Autowired
    Dispatches dispatches;

    @Autowired
    Dispatching dispatching;

    @Autowired
    TransactionTemplate transaction;

    private long sent(int n) {
        String number = TOWN + "/2026-0000" + n;
        long item = new PublicRows(jdbc).item(TOWN, number, "=演示" + n, null, LocalDate.of(2026, 3, 2));
        jdbc.sql("update disclosure.edition set channels = '{platform,press}' where disclosure = :id")
                .param("id", item)
                .update();
        transaction.executeWithoutResult(status -> dispatches.begin(TOWN, item, 1, number));
        dispatching.step(dispatch(item).id());
        return item;
    }

    private Dispatch dispatch(long item) {
        return dispatches.of(item).getFirst();
    }

    @Test
    void aBatchGoesOutAndItsAnswerSettlesEachRow() throws IOException {
        new PublicRows(jdbc).organ(TOWN, "演示批次镇人民政府");
        Browser admin = signedIn(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
        String mapping = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/cn/yangguang/outbox/example.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>(
                Map.of("kind", "xlsx", "mapping", mapping, "perMinute", "60", "perDay", "500", "active", "1"));
        assertThat(admin.post("/office/channels/accounts/" + TOWN + "/press", form)
                        .statusCode())
                .isEqualTo(303);
        long taken = sent(1);
        long refused = sent(2);
        long early = sent(3);
        assertThat(dispatch(taken).state()).isEqualTo(DispatchState.ACCEPTED);
        transaction.executeWithoutResult(status -> dispatches.recall(early, 1));
        dispatching.step(dispatch(early).id());
        assertThat(dispatch(early).state()).as("in no batch yet").isEqualTo(DispatchState.WITHDRAWN);

        Browser clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        String page = "/office/channels/batches/" + TOWN;
        assertThat(clerk.get(page).body()).contains("待报送 2 条");
        String account = String.valueOf(dispatch(taken).account());
        assertThat(clerk.post(page, Map.of("account", account)).statusCode()).isEqualTo(303);
        assertThat(clerk.post(page, Map.of("account", account)).statusCode())
                .as("nothing waits")
                .isEqualTo(409);
        long batch =
                jdbc.sql("select max(id) from outbox.batch").query(Long.class).single();
        String one = page + "/" + batch;
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(clerk.getFile(one + ".xlsx").body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("报送编号");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("信息标题");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
                    .as("no formula")
                    .startsWith("'=演示");
        }
        assertThat(clerk.post(one + "/handed-in", Map.of()).statusCode()).isEqualTo(303);
        assertThat(clerk.post(one + "/handed-in", Map.of()).statusCode()).isEqualTo(409);
        String answer = "报送编号,结果,说明\n%s,接受,\n%s,退回,演示：标题重复\n%s,接受,\nabc,也许,\n"
                .formatted(
                        dispatch(taken).key(),
                        dispatch(refused).key(),
                        dispatch(early).key());
        for (int twice = 0; twice < 2; twice++) {
            String read = clerk.upload(
                            one + "/receipt",
                            Map.of(),
                            new Browser.Chosen("file", "回执.csv", answer.getBytes(StandardCharsets.UTF_8)))
                    .body();
            if (twice == 0) {
                assertThat(read).contains("接受 1 条，退回 1 条", "第 4 行", "第 5 行：结果“也许”看不懂");
            }
        }
        dispatching.step(dispatch(taken).id());
        dispatching.step(dispatch(refused).id());
        assertThat(dispatch(taken).state()).isEqualTo(DispatchState.CONFIRMED);
        assertThat(dispatch(refused).state()).isEqualTo(DispatchState.DEAD);
        assertThat(dispatch(refused).words()).contains("演示：标题重复");
        transaction.executeWithoutResult(status -> dispatches.recall(taken, 1));
        dispatching.step(dispatch(taken).id());
        assertThat(dispatch(taken).state())
                .as("handed in: a person tells the platform")
                .isEqualTo(DispatchState.BY_HAND);
        new PublicRows(jdbc).organ("batch-else", "演示别处镇人民政府");
        assertThat(signedIn("batch-else", new Assignment(Duty.HANDLER, "batch-else"))
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
    }
}
