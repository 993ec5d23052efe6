package cn.yangguang.catalogue;

import cn.yangguang.tabular.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of a matter stand in a table: by the columns of 基层政务公开标准目录 as published (公开事项/一级事项 …, flags under
 * 公开对象, 公开方式 and 公开层级) or by plain English names. Spaces and the width of brackets do not matter.
 */
final class CatalogueColumns {

    /** A part of a matter with the names its column may have. */
    enum Part {
        FIELD("领域", "试点领域", "公开领域", "domain", "field"),
        LEVEL1("一级事项", "level1_item"),
        LEVEL2("二级事项", "level2_item"),
        ELEMENTS("公开内容(要素)", "公开内容", "公开内容要素", "content_elements"),
        BASIS("公开依据", "legal_basis"),
        LIMIT("公开时限", "time_limit"),
        SUBJECT("公开主体", "responsible_subject"),
        CHANNELS("公开渠道和载体", "公开渠道", "channels"),
        AUDIENCE("公开对象", "audience"),
        MODE("公开方式", "mode"),
        LEVELS("公开层级", "level");

        private final Set<String> names;

        Part(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Map<String, Part> BARE_FLAGS = Map.of(
            "全社会", Part.AUDIENCE,
            "特定群体", Part.AUDIENCE,
            "特定群众", Part.AUDIENCE,
            "主动", Part.MODE,
            "主动公开", Part.MODE,
            "依申请", Part.MODE,
            "依申请公开", Part.MODE);

    /** A column of check marks: what a mark in it stands for. */
    record Flag(String column, String name) {}

    private final Map<Part, String> texts = new LinkedHashMap<>();
    private final Map<Part, List<Flag>> flags = new LinkedHashMap<>();

    CatalogueColumns(List<String> columns) {
        columns.forEach(this::place);
        if (!texts.containsKey(Part.LEVEL1)) {
            columns.stream()
                    .filter(column -> normal(column).equals("公开事项"))
                    .findFirst()
                    .ifPresent(column -> texts.put(Part.LEVEL1, column));
        }
    }

    boolean has(Part part) {
        return texts.containsKey(part) || flags.containsKey(part);
    }

    /** The text of the part in this row, empty when there is no such column. */
    String text(Row row, Part part) {
        return Optional.ofNullable(texts.get(part))
                .map(row::get)
                .map(text -> text.replace("\r\n", "\n"))
                .orElse("");
    }

    /** The columns of check marks of the part. */
    List<Flag> flags(Part part) {
        return flags.getOrDefault(part, List.of());
    }

    /** What a report calls the part: the column of the file, or its first column of marks. */
    String nameOf(Part part) {
        return Optional.ofNullable(texts.get(part))
                .or(() -> flags(part).stream().map(Flag::column).findFirst())
                .orElse(part.names.stream().sorted().findFirst().orElse(""));
    }

    private void place(String column) {
        String path = normal(column);
        int cut = path.lastIndexOf('/');
        String last = path.substring(cut + 1);
        for (Part part : Part.values()) {
            if (part.names.contains(last)) {
                texts.putIfAbsent(part, column);
                return;
            }
            if (cut > 0 && part.names.contains(path.substring(0, path.indexOf('/')))) {
                flag(part, column, last);
                return;
            }
        }
        if (BARE_FLAGS.containsKey(last)) {
            flag(BARE_FLAGS.get(last), column, last);
        } else if (last.endsWith("级") && cut < 0) {
            flag(Part.LEVELS, column, last);
        }
    }

    private void flag(Part part, String column, String name) {
        flags.computeIfAbsent(part, p -> new ArrayList<>()).add(new Flag(column, name));
    }

    private static String normal(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
