package cn.yangguang;

import cn.yangguang.journal.Actor;
import cn.yangguang.organ.DivisionsImport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./yangguang import divisions FILE}: the tree of administrative divisions. */
@Command(name = "divisions", description = "导入行政区划（列：code,name,level,type,parent_code；可为 .gz），形成机关树；已有的按区划代码更新")
final class ImportDivisionsCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ImportOptions importing = new ImportOptions();

    @Override
    public Integer call() throws IOException {
        return importing.run(database, opened -> {
            DivisionsImport imports = opened.get(DivisionsImport.class);
            return (in, name, skipBad, progress) -> imports.run(in, name, skipBad, Actor.commandLine(null), progress);
        });
    }
}
