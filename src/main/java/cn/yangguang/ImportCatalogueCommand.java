package cn.yangguang;

import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.journal.Actor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./yangguang import catalogue FILE}: a 基层政务公开标准目录. */
@Command(name = "catalogue", description = "导入基层政务公开标准目录（CSV 或带合并表头的 XLSX）")
final class ImportCatalogueCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ImportOptions importing = new ImportOptions();

    @Option(names = "--organ", paramLabel = "机关代码", required = true, description = "目录属于哪个机关，例如 linhe")
    private String organ = "";

    @Option(names = "--field", paramLabel = "领域", defaultValue = "", description = "文件里没有领域一列时，这些事项所属的领域")
    private String field = "";

    @Option(names = "--from", paramLabel = "日期", description = "目录从哪天起施行（例如 2026-01-01），不写就是今天；原有事项的变更不早于今天")
    private @Nullable LocalDate from;

    @Option(names = "--whole", description = "这是完整的目录：文件里没有的事项从施行日起停止（写了 --field 时只停止该领域的）")
    private boolean whole;

    @Override
    public Integer call() throws IOException {
        return importing.run(database, opened -> {
            CatalogueImport imports = opened.get(CatalogueImport.class);
            return (in, name, skipBad, progress) -> imports.run(
                    in,
                    name,
                    new CatalogueImport.Order(organ, field, skipBad, from, whole),
                    Actor.commandLine(organ),
                    progress);
        });
    }
}
