package cn.yangguang;

import cn.yangguang.journal.Actor;
import cn.yangguang.obligation.EventImport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./yangguang import events FILE}: events of which the public must be told. */
@Command(name = "events", description = "导入应公开的事件（列：事项、发生日期、说明，可有领域）；公开期限从发生日期起算")
final class ImportEventsCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ImportOptions importing = new ImportOptions();

    @Option(names = "--organ", paramLabel = "机关代码", required = true, description = "事件属于哪个机关的目录，例如 linhe")
    private String organ = "";

    @Override
    public Integer call() throws IOException {
        return importing.run(database, opened -> {
            EventImport events = opened.get(EventImport.class);
            return (in, name, skipBad, progress) -> events.run(organ, in, skipBad, Actor.commandLine(organ), progress);
        });
    }
}
