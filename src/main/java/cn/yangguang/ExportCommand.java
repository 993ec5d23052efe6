package cn.yangguang;

import cn.yangguang.copy.CopyOutcome;
import cn.yangguang.copy.CopyPlan;
import cn.yangguang.copy.CopyRefused;
import cn.yangguang.copy.StaticCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./yangguang export DIR}: the public site as plain files. */
@Command(name = "export", description = "把公开网站导出为静态文件，可放到任何网站上，也可直接打开；再次导出到同一文件夹时只写有变化的文件")
@NullMarked
final class ExportCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Parameters(paramLabel = "文件夹", description = "导出到哪里：空文件夹，或先前导出的文件夹")
    private Path folder = Path.of("");

    @Option(names = "--organ", paramLabel = "机关代码", description = "只导出这个机关及其下级单位的内容（默认导出整个网站）")
    private @Nullable String organ;

    @Option(
            names = "--base-url",
            paramLabel = "网址",
            description = "副本将在什么网址，例如 https://www.example.gov.cn/linhe；不给时不写订阅、sitemap.xml 和数据目录，其中必须是完整网址")
    private @Nullable String base;

    @Option(names = "--live-url", paramLabel = "网址", description = "原网站的网址：副本做不到的（全文检索、排序等）链接到那里")
    private @Nullable String live;

    @Option(names = "--json", description = "每条信息另写一个 JSON 文件，供程序读取")
    private boolean json;

    @Option(names = "--english", description = "另写英文界面的页面")
    private boolean english;

    @Option(names = "--large", description = "另写长辈版（大字）的页面")
    private boolean large;

    @Option(names = "--again", description = "已知没有变化的页面也重新生成并比较")
    private boolean again;

    @Override
    public Integer call() throws IOException {
        String at = address("--base-url", base == null ? System.getProperty("yangguang.site.url", "") : base);
        var plan = new CopyPlan(organ, at, address("--live-url", live), json, english, large, again);
        PrintWriter err = spec.commandLine().getErr();
        try (var opened =
                Opened.rendering(options, Map.of("yangguang.site.url", at, "yangguang.site.from-root", at.isEmpty()))) {
            CopyOutcome outcome =
                    opened.get(StaticCopy.class).run(plan, opened.site(), folder, new ProgressBar(spec, "导出"));
            tell(outcome);
            if (at.isEmpty()) {
                err.println("没有给 --base-url：未写订阅（RSS、Atom）、sitemap.xml 和数据目录。");
            }
            return outcome.sound() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } catch (CopyRefused e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** The address without a slash at its end; empty for none. */
    private String address(String name, @Nullable String text) {
        String bare = Objects.requireNonNullElse(text, "").strip().replaceAll("/+$", "");
        if (bare.isEmpty()) {
            return "";
        }
        try {
            URI uri = new URI(bare);
            boolean whole =
                    uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
            if (whole && uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null) {
                return bare;
            }
        } catch (URISyntaxException e) {
            // told below, like every other address that is none
        }
        throw new ParameterException(spec.commandLine(), name + " 的值“" + text + "”不是网址，应如 https://www.example.gov.cn");
    }

    private void tell(CopyOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "副本：%d 个页面，共 %d 个文件；新写 %d，更新 %d，删除 %d，已撤下 %d。%n",
                outcome.pages(),
                outcome.files(),
                outcome.fresh(),
                outcome.changed(),
                outcome.removed(),
                outcome.withdrawn());
        out.printf(
                "生成并比较 %d 个，用时 %.1f 秒，每秒 %.0f 个。%n",
                outcome.rendered(), outcome.took().toMillis() / 1000.0, outcome.perSecond());
        out.printf("链接：检查 %d 个，失效 %d 个。%n", outcome.links(), outcome.broken().size());
        list("没有写成：", outcome.failed());
        list("失效的链接：", outcome.broken());
    }

    private void list(String heading, List<String> lines) {
        PrintWriter err = spec.commandLine().getErr();
        lines.stream().limit(MOST_TOLD).forEach(line -> err.println(heading + line));
        if (lines.size() > MOST_TOLD) {
            err.println("……另有 " + (lines.size() - MOST_TOLD) + " 个。");
        }
    }
}
