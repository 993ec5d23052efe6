package cn.yangguang.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

/** A township hands over to its archive: package, check, receipt; a correction and a withdrawal make a supplementary one. */
class HandoverPagesTest extends ProgramTest {

    private static final String TOWN = "handover-town";
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    @Autowired
    Handovers handovers;

    @Autowired
    Packages packages;

    @Autowired
    HandoverConcerns concerns;

    @TempDir
    Path folder;

    private List<String> concerns() {
        return concerns.concerns(new Asking(Set.of(TOWN), LocalDate.now(clock), null)).stream()
                .map(Concern::code)
                .toList();
    }

    private Path written(Parcel parcel) throws IOException {
        Path file = folder.resolve(parcel.id() + ".zip");
        try (var out = Files.newOutputStream(file)) {
            packages.write(parcel, out);
        }
        return file;
    }

    private static String text(Path zip, String ending) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().endsWith(ending))
                    .findFirst()
                    .map(entry -> read(file, entry.getName()))
                    .orElse("");
        }
    }

    private static String read(ZipFile file, String name) {
        try (var in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parcel put(Browser clerk, String recipient) {
        assertThat(clerk.post("/office/handover/" + TOWN + "/packages", Map.of("recipient", recipient))
                        .statusCode())
                .isEqualTo(303);
        Parcel parcel = handovers.of(TOWN).getFirst();
        while (handovers.find(parcel.id()).orElseThrow().sha256() == null) {
            packages.seal(parcel.id(), ImportProgress.SILENT);
            Thread.onSpinWait();
        }
        return handovers.find(parcel.id()).orElseThrow();
    }

    @Test
    void handsOverWhatIsPublicAndLaterWhatChanged() throws Exception {
        var rows = new PublicRows(jdbc);
        rows.organ(TOWN, "演示移交镇人民政府");
        long kept = rows.item(TOWN, "DEMOHO/2016-00001", "演示甲 <&> 一", null, DAY);
        long gone = rows.item(TOWN, "DEMOHO/2016-00002", "演示误发", null, DAY.plusDays(1));
        Browser clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        assertThat(concerns()).containsExactly("AH-OWED");
        assertThat(clerk.get("/office/handover/" + TOWN).body()).contains("还没有接收单位");
        assertThat(clerk.post("/office/handover/" + TOWN + "/recipients", Map.of("kind", "ARCHIVE", "name", ""))
                        .statusCode())
                .isEqualTo(422);
        clerk.post("/office/handover/" + TOWN + "/recipients", Map.of("kind", "ARCHIVE", "name", "演示市档案馆"));
        String recipient = String.valueOf(handovers.recipients(TOWN).getFirst().id());
        assertThat(clerk.get("/office/handover/" + TOWN).body()).contains("待移交 2 件");
        assertThat(clerk.post(
                                "/office/handover/" + TOWN + "/packages",
                                Map.of("recipient", recipient, "from", "2017-01-01"))
                        .body())
                .contains("这个时段里没有需要移交给它的");

        Parcel first = put(clerk, recipient);
        Path zip = written(first);
        assertThat(PackageCheck.of(zip, first.sha256()).problems()).isEmpty();
        assertThat(Files.readAllBytes(written(first))).isEqualTo(Files.readAllBytes(zip));
        assertThat(text(zip, "00001-1/page.html")).contains("演示甲 &lt;&amp;&gt; 一", "<dt>索引号</dt>");
        assertThat(text(zip, "00001-1/metadata.json"))
                .contains("\"indexNumber\" : \"DEMOHO/2016-00001\"", "2016-06-01");
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(zip, "00001-1/metadata.xml"))));
        String page = "/office/handover/packages/" + first.id();
        assertThat(clerk.get(page).body()).contains(first.sha256(), "演示误发", "待登记回执");
        assertThat(clerk.getFile(page + ".pdf").body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(clerk.getFile(page + ".xlsx").body()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(clerk.getFile(page + ".zip").body()).isEqualTo(Files.readAllBytes(zip));
        assertThat(concerns()).isEmpty();
        assertThat(clerk.upload(page + "/receipt", Map.of("on", "2016-01-01", "person", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.upload(
                                page + "/receipt",
                                Map.of("on", LocalDate.now(clock).toString(), "person", "演示接收人", "number", "演示-1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page).body()).contains("已接收", "演示接收人").doesNotContain("登记接收回执");

        rows.withdraw(gone, 1, LocalDate.now(clock));
        rows.set(kept, 1, "stage", "CORRECTED");
        rows.edition(kept, 2, "PUBLISHED", "演示甲（更正）", null, DAY.plusDays(9));
        assertThat(concerns()).contains("AH-UNTOLD");
        assertThat(clerk.get(page).body()).contains("有 1 件移交后已撤下").doesNotContain("演示误发");
        assertThat(text(written(first), "00002-1/page.html"))
                .as("what is withdrawn is in no package any more")
                .isEmpty();
        Parcel second = put(clerk, recipient);
        assertThat(second.supplement()).isTrue();
        assertThat(handovers.entries(second.id()))
                .extracting(Entry::indexNumber, Entry::edition, Entry::withdrawn)
                .containsExactly(tuple("DEMOHO/2016-00001", 2, false), tuple("DEMOHO/2016-00002", 1, true));
        assertThat(text(written(second), "withdrawn.json"))
                .contains("DEMOHO/2016-00002")
                .doesNotContain("演示误发");
        assertThat(concerns()).isEmpty();
        String other = "/office/handover/packages/" + second.id();
        assertThat(clerk.post(other + "/drop", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        clerk.post(other + "/drop", Map.of("reason", "演示：做错了"));
        assertThat(concerns()).as("dropped, so nobody was told").contains("AH-UNTOLD");
        assertThat(clerk.get(other + "?lang=en").body()).contains("dropped");
        rows.organ("handover-else", "演示别处镇人民政府");
        Browser stranger = signedIn("handover-else", new Assignment(Duty.HANDLER, "handover-else"));
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + ".zip").statusCode()).isEqualTo(404);
    }
}
