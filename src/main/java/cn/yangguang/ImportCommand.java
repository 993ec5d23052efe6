package cn.yangguang;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./yangguang import …}: takes over tables made elsewhere. */
@Command(
        name = "import",
        description = "导入别处形成的表格（CSV、XLSX、JSONL）",
        synopsisSubcommandLabel = "内容",
        subcommands = {
            ImportDisclosuresCommand.class,
            ImportDivisionsCommand.class,
            ImportCatalogueCommand.class,
            ImportEventsCommand.class,
            ImportReportCommand.class,
            ImportStateCommand.class
        })
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "请说明导入什么内容");
    }
}
