package cn.yangguang.villageaccount;

import cn.yangguang.tabular.Row;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a foreign table is which; names as bookkeepers use them. */
record SheetColumns(Map<Column, String> names) {

    /** The standard columns [PC], and the kind. */
    enum Column {
        DAY("日期", "记账日期", "发生日期", "时间"),
        VOUCHER("凭证号", "凭证", "凭证编号", "凭证字号", "票据号"),
        SUMMARY("摘要", "事项", "收支项目", "项目", "内容"),
        INCOME("收入", "收入金额", "本期收入"),
        EXPENDITURE("支出", "支出金额", "本期支出"),
        BALANCE("余额", "结余", "结存"),
        HANDLER("经手人", "经办人"),
        WITNESS("证明人"),
        APPROVER("审批人", "批准人"),
        KIND("类别", "收支类别", "科目");

        private final List<String> titles;

        Column(String... titles) {
            this.titles = List.of(titles);
        }

        /** The standard name. */
        String title() {
            return titles.getFirst();
        }
    }

    private static final List<Column> NEEDED = List.of(Column.SUMMARY, Column.INCOME, Column.EXPENDITURE);

    static SheetColumns of(List<String> paths) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            for (String title : column.titles) {
                paths.stream()
                        .filter(path -> plain(path).equals(title))
                        .findFirst()
                        .ifPresent(path -> names.putIfAbsent(column, path));
            }
        }
        return new SheetColumns(names);
    }

    /** Titles of the columns that are needed and not there. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        NEEDED.stream().filter(column -> !names.containsKey(column)).forEach(column -> missing.add(column.title()));
        return missing;
    }

    String text(Row row, Column column) {
        String name = names.get(column);
        return name == null ? "" : row.get(name);
    }

    /** 收入（元） → 收入, 金额/收入 → 收入, 摘  要 → 摘要. */
    private static String plain(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return Normalizer.normalize(last, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00a0]+", "")
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", "");
    }
}
