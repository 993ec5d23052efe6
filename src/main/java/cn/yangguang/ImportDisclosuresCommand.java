package cn.yangguang;

import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.journal.Actor;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./yangguang import disclosures FILE}: what an organ has published elsewhere before. */
@Command(name = "disclosures", description = "导入已经公开的信息。必需的列：信息名称、发布日期、公开渠道；同一个文件导入两次不会重复")
final class ImportDisclosuresCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ImportOptions importing = new ImportOptions();

    @Option(names = "--organ", paramLabel = "机关代码", required = true, description = "信息属于哪个机关，例如 linhe")
    private String organ = "";

    @Override
    public Integer call() throws IOException {
        return importing.run(database, opened -> {
            DisclosureImport imports = opened.get(DisclosureImport.class);
            return (in, name, skipBad, progress) ->
                    imports.run(organ, in, name, skipBad, Actor.commandLine(organ), progress);
        });
    }
}
