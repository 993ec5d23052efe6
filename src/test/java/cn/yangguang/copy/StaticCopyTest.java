package cn.yangguang.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.ProgramTest;
import cn.yangguang.files.Contents;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of a small organ: whole, renewed, and after a withdrawal. */
class StaticCopyTest extends ProgramTest {

    private static final LocalDate DAY = LocalDate.of(2016, 4, 1);
    private static final String CODE = "11640181COPY00016X/2016-";

    @TempDir
    Path folder;

    @Autowired
    private StaticCopy copy;

    @Autowired
    private Contents contents;

    private CopyOutcome run(CopyPlan plan) throws IOException {
        return copy.run(plan, address(""), folder, ImportProgress.SILENT);
    }

    @Test
    void isWholeStaysAsItIsAndLosesTheWordsOfWhatIsWithdrawn() throws Exception {
        var rows = new PublicRows(jdbc);
        rows.organ("copied", "演示县副本镇人民政府");
        rows.column("copied", "copied-1", "财政资金", 1);
        for (int i = 1; i <= 23; i++) {
            rows.item("copied", CODE + String.format("%05d", i), "副本第" + i + "号", "copied-1", DAY.plusDays(i));
        }
        long gone = rows.item("copied", CODE + "00099", "要撤下的名单", "copied-1", DAY);
        String hash = rows.attachment(contents, gone, 1, "名单 表.csv", "姓名\n演示\n".getBytes(StandardCharsets.UTF_8))
                .hash();
        CopyPlan plan = CopyPlan.whole(address("").toString()).of("copied");

        CopyOutcome first = run(plan);
        assertThat(first.failed()).isEmpty();
        assertThat(first.broken()).isEmpty();
        assertThat(first.links()).isGreaterThan(500);
        assertThat(first.pages()).isGreaterThan(30);
        assertThat(Files.readString(folder.resolve("organs/copied/apply/index.html")))
                .contains("不能在线提交申请，请使用申请表", "form.docx")
                .doesNotContain("apply/online", "/applications");
        assertThat(folder.resolve("organs/copied/apply/online")).doesNotExist();
        String item = read("d/" + CODE + "00001/index.html");
        assertThat(item).contains("副本第1号", "href=\"../../../assets/public/shell.css\"");
        assertThat(item).doesNotContain("href=\"/").doesNotContain("/office");
        assertThat(read("organs/copied/content/page-2/index.html")).contains("副本第1号");
        assertThat(read("organs/copied/content/category-copied-1/index.html")).contains("副本第23号");
        assertThat(read("organs/copied/feed.atom"))
                .contains(address("/d/" + CODE + "00023").toString());
        assertThat(read("index.html")).contains("演示县副本镇人民政府");
        assertThat(read("search/titles.js")).contains("要撤下的名单");
        assertThat(folder.resolve("files").resolve(hash).resolve("名单~")).doesNotExist();
        assertThat(Files.list(folder.resolve("files").resolve(hash))).hasSize(1);

        Map<String, FileTime> times = times();
        CopyOutcome second = run(plan);
        assertThat(second.fresh() + second.changed() + second.removed()).isZero();
        // The words of the file may just have been read for the search, which is a change of the item to be looked at.
        for (int i = 0; i < 20 && second.rendered() > 0; i++) {
            Thread.sleep(250);
            second = run(plan);
        }
        assertThat(second.rendered()).isZero();
        assertThat(second.links()).isEqualTo(first.links());
        CopyOutcome compared = run(new CopyPlan("copied", address("").toString(), "", false, false, false, true));
        assertThat(compared.rendered()).isEqualTo(first.rendered());
        assertThat(compared.fresh() + compared.changed() + compared.removed()).isZero();
        assertThat(times()).isEqualTo(times);

        run(new CopyPlan("copied", address("").toString(), "", false, true, false, false));
        assertThat(folder.resolve("en/d")).isDirectory();
        assertThat(run(plan).files()).isEqualTo(first.files());
        assertThat(folder.resolve("en")).doesNotExist();

        rows.withdraw(gone, 1, DAY.plusDays(30));
        CopyOutcome third = run(plan);
        assertThat(third.broken()).isEmpty();
        assertThat(third.withdrawn()).isEqualTo(1);
        assertThat(read("d/" + CODE + "00099/index.html")).contains("涉及个人信息保护");
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> telling = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("lock"))
                    .filter(file -> text(file).contains("要撤下的名单"))
                    .toList();
            assertThat(telling).isEmpty();
        }
        assertThat(folder.resolve("files")).doesNotExist();
    }

    @Test
    void touchesNobodyElsesFolder() throws Exception {
        CopyPlan plan = CopyPlan.whole(address("").toString());
        Files.writeString(folder.resolve("letter.txt"), "not ours");
        assertThatThrownBy(() -> run(plan)).isInstanceOf(CopyRefused.class).hasMessageContaining("已有别的内容");
        assertThat(Files.list(folder)).hasSize(1);
        Path own = folder.resolve("own");
        try (CopyFolder held = CopyFolder.open(own)) {
            assertThat(held.root()).isDirectory();
            assertThatThrownBy(() -> copy.run(plan, address(""), own, ImportProgress.SILENT))
                    .hasMessageContaining("另一次导出");
        }
        assertThatThrownBy(() -> run(plan.of("nowhere"))).hasMessageContaining("没有代号为“nowhere”的机关");
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .transform(
                            bytes -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains(".yangguang-copy")) {
                    times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }
}
