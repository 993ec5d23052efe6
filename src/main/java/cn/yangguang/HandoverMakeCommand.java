package cn.yangguang;

import cn.yangguang.handover.Handovers;
import cn.yangguang.handover.Packages;
import cn.yangguang.handover.Parcel;
import cn.yangguang.handover.Recipient;
import cn.yangguang.journal.Actor;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code handover make}: puts a package together, records it and writes it; the same as the page 移交. */
@NullMarked
@Command(
        name = "make",
        description = {"做移交包：把还没有移交给接收单位的公开信息写成一个 zip，并记录在案（回执在页面上登记）。", "写成返回 0，没有可移交的或者写不成返回 1，用法不对返回 2。"})
final class HandoverMakeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--organ", required = true, paramLabel = "机关", description = "机关代号，如 linhe")
    private String organ = "";

    @Option(names = "--recipient", required = true, paramLabel = "名称", description = "接收单位的名称，先在“移交”页面登记")
    private String recipient = "";

    @Option(names = "--from", paramLabel = "日期", description = "公开日期从哪一天，如 2016-01-01；不写则不限")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "日期", description = "公开日期到哪一天；不写则不限")
    private @Nullable String to;

    @Option(names = "--out", required = true, paramLabel = "文件", description = "写到哪个文件；不覆盖已有的文件")
    private Path out = Path.of("");

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        if (Files.exists(out)) {
            throw new ParameterException(spec.commandLine(), out + " 已经存在，请换一个文件名");
        }
        try (var opened = Opened.forCommand(options)) {
            Handovers handovers = opened.get(Handovers.class);
            long id = handovers.recipients(organ).stream()
                    .filter(one -> one.name().equals(recipient))
                    .map(Recipient::id)
                    .findFirst()
                    .orElseThrow(() ->
                            new ParameterException(spec.commandLine(), organ + " 没有登记名为“" + recipient + "”的接收单位"));
            Handovers.Put put = handovers.put(organ, id, first, last, Actor.commandLine(organ));
            Long made = put.parcel();
            return made == null
                    ? refused(put.problems(), opened.get(Languages.class).chinese())
                    : write(handovers, opened.get(Packages.class), made);
        }
    }

    private int refused(List<FieldProblem> problems, Words words) {
        problems.forEach(problem -> spec.commandLine().getErr().println(problem.text(words)));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int write(Handovers handovers, Packages packages, long id) throws IOException {
        packages.seal(id, new ProgressBar(spec, "移交包"));
        Parcel parcel = handovers.find(id).orElseThrow();
        try (OutputStream file = Files.newOutputStream(out, StandardOpenOption.CREATE_NEW)) {
            packages.write(parcel, file);
        }
        spec.commandLine().getOut().println("第 " + id + " 号移交包，" + parcel.entries() + " 件，已写到 " + out);
        spec.commandLine().getOut().println("SHA-256：" + parcel.sha256());
        return CommandLine.ExitCode.OK;
    }

    private @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), name + " 要写成 2016-12-31 这样的日期，不能是“" + text + "”");
        }
    }
}
