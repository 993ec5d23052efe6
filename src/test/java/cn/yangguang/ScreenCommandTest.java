package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {

    private static final Finding NUMBER =
            new Finding("PD-ID", Severity.BLOCK, "第1段 第3字起", 18, "居民身份证号不得公开。", "个人信息保护法第二十五条", Spot.passage(0, 2, 20));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void answersZeroForATextInWhichThereIsNothing() throws IOException {
        assertThat(run("screen", file("通知.txt", "请各村按时上报材料。").toString())).isZero();
        assertThat(out.toString()).contains("共审查 1 个文件：1 个没有发现");
    }

    @Test
    void answersTwoForWhatNobodyCanRead() throws IOException {
        String broken = file("名单.xlsx", "PK\3\4 not a workbook").toString();
        assertThat(run("screen", broken, "--json")).isEqualTo(2);
        JsonNode line = JsonMapper.shared().readTree(out.toString());
        assertThat(line.propertyNames()).containsExactly("file", "readable", "findings");
        assertThat(line.path("file").asString()).isEqualTo(broken);
        assertThat(line.path("readable").asBoolean()).isFalse();
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThat(run("screen", "/nowhere/at/all.docx")).isEqualTo(2);
        assertThat(err.toString()).startsWith("没有这个文件或文件夹：/nowhere/at/all.docx").contains("用法：");
    }

    @Test
    void tellsFindingsWithExactlyTheFourKeysAndReasonsOnlyWhenAsked() throws IOException {
        var screened = new Screened("a.txt", null, "", List.of(NUMBER));
        JsonNode plain = line(screened, false).path("findings").get(0);
        assertThat(plain.propertyNames()).containsExactly("code", "severity", "where", "length");
        assertThat(plain.path("severity").asString()).isEqualTo("BLOCK");
        JsonNode full = line(screened, true).path("findings").get(0);
        assertThat(full.propertyNames()).contains("reason", "source");
    }

    @Test
    void tellsPeopleTheFirstPlacesOfALongListAndHowManyMoreThereAre() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(NUMBER);
        }
        new ScreenPrint(new PrintWriter(out, true), false, false).file(new Screened("a.xlsx", null, "", many));
        assertThat(out.toString().lines()).hasSizeLessThan(30);
        assertThat(out.toString()).contains("[拦截] PD-ID 居民身份证号不得公开。（个人信息保护法第二十五条）", "另有 4980 处");
    }

    @Test
    void keepsTheOrderOfThousandsOfFilesAndSurvivesThoseThatBreakTheReader() throws IOException {
        for (int i = 0; i < 2000; i++) {
            file("%04d.txt".formatted(i), i % 7 == 0 ? "坏" : "好");
        }
        Function<Path, Contents> reading = file -> {
            if (file.toString().hashCode() % 3 == 0) {
                throw new IllegalStateException("a bug of the reader");
            }
            return new Contents(List.of(new Passage("第1段", Seen.SHOWN, "好")), List.of(), null);
        };
        List<String> told = new ArrayList<>();
        try (ScreenRun run = new ScreenRun(new Screener(reading, contents -> List.of()), 2)) {
            run.all(ScreenTargets.of(List.of(folder.toString())).targets(), one -> told.add(one.file()));
        }
        assertThat(told).hasSize(2000).isSorted();
    }

    @Test
    void fetchesTheAddressesOfAListAndSaysWhichGiveNothing() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a.txt", exchange -> {
            byte[] text = "您好".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        Path list = file("清单.txt", "# 两个网址\n" + site + "/a.txt\n\n" + site + "/missing\nhttp://127.0.0.1:1/offline\n");
        try {
            assertThat(run("screen", list.toString())).isEqualTo(2);
        } finally {
            server.stop(0);
        }
        assertThat(out.toString())
                .contains(site + "/missing", "网址回答 404", "连不上这个网址", "共审查 3 个文件：1 个没有发现，0 个有发现，2 个读不出");
    }

    @Test
    void readsATextWithOtherWordsThanAddressesAsAText() throws IOException {
        Path text = file("说明.txt", "请访问\nhttp://example.invalid/\n");
        assertThat(ScreenTargets.of(List.of(text.toString())).targets())
                .hasOnlyElementsOfType(ScreenTargets.Target.OnDisk.class);
    }

    @Test
    void refusesFactsThatHoldAnUnknownPart() throws IOException {
        Path facts = file("facts.json", "{\"name\":[\"临河镇\"]}");
        assertThat(run("screen", file("a.txt", "好").toString(), "--facts", facts.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("只认 names、contacts、leaders 三项");
    }

    @Test
    void readsTheFactsOfAnOffice() throws IOException {
        Path facts = file("facts.json", """
                {"names":["临河镇"],"contacts":["0951-0000000"],"leaders":[{"name":"演示","title":"镇长"}]}
                """);
        assertThat(ScreenFacts.read(facts).names()).containsExactly("临河镇");
        assertThat(ScreenFacts.read(facts).leaders().getFirst().title()).isEqualTo("镇长");
    }

    @Test
    void namesTheReasonWhyAFileWasNotRead() {
        new ScreenPrint(new PrintWriter(out, true), false, false)
                .file(new Screened("a.pdf", Unreadable.PROTECTED, "", List.of()));
        assertThat(out.toString()).contains("[读不出] 有密码");
    }

    private JsonNode line(Screened screened, boolean reasons) {
        StringWriter text = new StringWriter();
        new ScreenPrint(new PrintWriter(text, true), true, reasons).file(screened);
        return JsonMapper.shared().readTree(text.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
