package cn.yangguang.yearform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds parts and tables from the lines of one form: each line says what it is and which line it belongs to. */
final class FormFile {
    private static final List<String> COLUMNS = List.of("类", "编号", "上级", "文字", "单位", "值", "标记");

    /** A table while it is read. */
    private record Table(String code, String title, List<Block> blocks, List<String> footer) {}

    private record Block(String[] words, List<FormColumn> columns, List<FormRow> rows) {}

    /** Where a row can hang: a block, a group, or another row. */
    private record Hook(Block block, List<String> groups, int depth) {}

    private final Map<String, FormPart> parts = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Hook> hooks = new LinkedHashMap<>();

    private FormFile() {}

    static YearForm read(FormIndex index) {
        return form(index, DataFile.of("form-" + index.code() + ".csv", COLUMNS));
    }

    static YearForm parse(FormIndex index, String text) {
        return form(index, DataFile.parse("form-" + index.code() + ".csv", text, COLUMNS));
    }

    private static YearForm form(FormIndex index, List<DataLine> lines) {
        FormFile file = new FormFile();
        lines.forEach(file::take);
        file.parts.values().forEach(part -> {
            String table = part.tableCode();
            if (table != null && !file.tables.containsKey(table)) {
                throw new IllegalStateException(
                        "年报表式数据文件 form-" + index.code() + ".csv：部分“" + part.heading() + "”的表“" + table + "”没有定义");
            }
        });
        return new YearForm(
                index,
                List.copyOf(file.parts.values()),
                file.tables.values().stream().map(FormFile::table).toList());
    }

    private static FormTable table(Table table) {
        List<FormBlock> blocks = table.blocks().stream()
                .map(block -> new FormBlock(block.words()[0], block.words()[1], block.columns(), block.rows()))
                .toList();
        return new FormTable(table.code(), table.title(), blocks, table.footer());
    }

    private void take(DataLine line) {
        switch (line.needed("类")) {
            case "部分" -> part(line);
            case "主题" -> topic(line);
            case "表" ->
                once(line, tables, new Table(line.needed("编号"), line.text("文字"), new ArrayList<>(), new ArrayList<>()));
            case "页脚" -> parent(line, tables).footer().add(line.needed("文字"));
            case "块" -> block(line);
            case "角" -> parent(line, hooks).block().words()[1] = line.needed("文字");
            case "列" ->
                parent(line, hooks)
                        .block()
                        .columns()
                        .add(new FormColumn(
                                line.text("编号"), List.of(line.needed("文字").split("\\|")), measure(line)));
            case "组" -> group(line);
            case "行" -> row(line);
            default -> throw line.wrong("“类”的值“" + line.text("类") + "”不对，应为部分、主题、表、块、角、列、组、行、页脚之一");
        }
    }

    private void part(DataLine line) {
        String table = line.text("上级");
        once(
                line,
                parts,
                new FormPart(line.number("编号"), line.needed("文字"), List.of(), table.isEmpty() ? null : table));
    }

    private void topic(DataLine line) {
        FormPart part = parent(line, parts);
        List<String> topics = new ArrayList<>(part.topics());
        topics.add(line.needed("文字"));
        parts.put(line.text("上级"), new FormPart(part.number(), part.heading(), topics, part.tableCode()));
    }

    private void block(DataLine line) {
        Block block = new Block(new String[] {line.text("文字"), ""}, new ArrayList<>(), new ArrayList<>());
        parent(line, tables).blocks().add(block);
        once(line, hooks, new Hook(block, List.of(), 0));
    }

    private void group(DataLine line) {
        Hook above = parent(line, hooks);
        List<String> groups = new ArrayList<>(above.groups());
        groups.add(line.needed("文字"));
        once(line, hooks, new Hook(above.block(), List.copyOf(groups), above.depth()));
    }

    private void row(DataLine line) {
        Hook above = parent(line, hooks);
        above.block()
                .rows()
                .add(new FormRow(line.text("编号"), above.groups(), line.text("文字"), above.depth(), measure(line)));
        if (!line.text("编号").isEmpty()) {
            once(line, hooks, new Hook(above.block(), above.groups(), above.depth() + 1));
        }
    }

    private static @Nullable Measure measure(DataLine line) {
        if (line.text("值").isEmpty()) {
            return null;
        }
        for (CellKind kind : CellKind.values()) {
            if (kind.title().equals(line.text("值"))) {
                return new Measure(kind, line.needed("单位"));
            }
        }
        throw line.wrong("“值”的值“" + line.text("值") + "”不对，应为计数、增减、金额之一");
    }

    private static <T> T parent(DataLine line, Map<String, T> known) {
        T found = known.get(line.needed("上级"));
        if (found == null) {
            throw line.wrong("“上级”的值“" + line.text("上级") + "”在前面没有定义");
        }
        return found;
    }

    private static <T> void once(DataLine line, Map<String, T> known, T value) {
        if (known.putIfAbsent(line.needed("编号"), value) != null) {
            throw line.wrong("“编号”的值“" + line.text("编号") + "”已经用过");
        }
    }
}
