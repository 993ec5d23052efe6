package cn.yangguang;

import cn.yangguang.search.IndexCheck;
import cn.yangguang.search.IndexErrand;
import cn.yangguang.search.IndexProgress;
import cn.yangguang.search.SearchFolder;
import cn.yangguang.search.SearchIndex;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./yangguang reindex}: makes the search index anew from the database, or compares the two. When a program serves from
 * the data folder it is asked to do it and goes on answering meanwhile; otherwise the command does it itself.
 */
@Command(
        name = "reindex",
        description = {"从数据库重建检索索引，或用 --check 检查索引与数据库是否一致。服务运行中也可以使用：重建期间照常检索。", "索引自己跟随数据库，平时不需要运行这个命令。"})
final class ReindexCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--check", description = "只检查：逐条比较索引和数据库的编号、版本；不一致时退出码为 1")
    private boolean check;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Override
    public Integer call() {
        database.refuseNothing();
        var folder = new SearchFolder(database.folder().search());
        Optional<SearchFolder.Keeping> keeping = folder.keep();
        if (keeping.isEmpty()) {
            return asked(new IndexErrand(folder));
        }
        try (var kept = keeping.get();
                var opened = Opened.forCommand(database)) {
            return alone(opened.get(SearchIndex.class));
        }
    }

    private int asked(IndexErrand errand) {
        if (check) {
            return report(errand.check());
        }
        long start = System.nanoTime();
        return report(errand.rebuild(bar("重建索引")), 0, start);
    }

    private int alone(SearchIndex index) {
        if (check) {
            return report(index.check());
        }
        int files = index.readFiles(bar("读取附件"));
        long start = System.nanoTime();
        return report(index.rebuild(bar("重建索引")), files, start);
    }

    private IndexProgress bar(String doing) {
        return json ? IndexProgress.SILENT : new ProgressBar(spec, doing)::at;
    }

    private int report(int documents, int files, long start) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        if (json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("documents", documents);
            whole.put("files", files);
            whole.put("seconds", seconds);
            say(JsonMapper.shared().writeValueAsString(whole));
        } else {
            say("索引已重建：%d 条信息，用时 %.1f 秒，每秒 %.0f 条%s。"
                    .formatted(
                            documents,
                            seconds,
                            documents / Math.max(seconds, 0.001),
                            files == 0 ? "" : "；新读取附件 " + files + " 个"));
        }
        return CommandLine.ExitCode.OK;
    }

    private int report(IndexCheck found) {
        if (json) {
            say(JsonMapper.shared().writeValueAsString(found));
        } else if (found.consistent()) {
            say("索引与数据库一致：%d 条信息。".formatted(found.published()));
        } else {
            tell("数据库中公开、索引中没有", found.missing());
            tell("索引中有、数据库中不公开", found.surplus());
            tell("版本不同", found.outdated());
            spec.commandLine().getErr().println("索引与数据库不一致。请运行 yangguang reindex 重建。");
        }
        return found.consistent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void tell(String what, List<Long> ids) {
        if (!ids.isEmpty()) {
            String some =
                    ids.stream().limit(SHOWN).map(String::valueOf).collect(java.util.stream.Collectors.joining("、"));
            spec.commandLine()
                    .getErr()
                    .println(what + " " + ids.size() + " 条：编号 " + some + (ids.size() > SHOWN ? "……" : ""));
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
