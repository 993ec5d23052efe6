package cn.yangguang.villageaccount.web.office;

import cn.yangguang.page.Typed;
import cn.yangguang.villageaccount.SpecialForm;
import cn.yangguang.villageaccount.SpecialTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a template from a form. */
final class SpecialRows {

    static final SpecialTable EMPTY = new SpecialTable(Map.of(), List.of());
    private static final int MORE = 5;
    private static final int MOST = 300;

    private SpecialRows() {}

    static SpecialTable read(HttpServletRequest request, SpecialForm form) {
        Map<String, String> head = new LinkedHashMap<>();
        form.head().forEach(field -> head.put(field.key(), Typed.line(request, "head-" + field.key())));
        List<Map<String, String>> rows = new ArrayList<>();
        int count = form.columns().stream()
                .mapToInt(field -> Typed.all(request, field.key()).size())
                .max()
                .orElse(0);
        for (int row = 0; row < Math.min(count, MOST); row++) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (SpecialForm.Field field : form.columns()) {
                List<String> all = Typed.all(request, field.key());
                texts.put(field.key(), row < all.size() ? all.get(row) : "");
            }
            if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(texts);
            }
        }
        return new SpecialTable(head, rows);
    }

    static SpecialTable withRoom(SpecialTable table) {
        List<Map<String, String>> rows = new ArrayList<>(table.rows());
        for (int i = 0; i < MORE; i++) {
            rows.add(Map.of());
        }
        return new SpecialTable(table.head(), rows);
    }
}
