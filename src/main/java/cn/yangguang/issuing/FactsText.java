package cn.yangguang.issuing;

import cn.yangguang.letter.Blank;
import cn.yangguang.letter.Facts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON, for keeping: by the names of the blanks, which therefore never change. */
final class FactsText {

    private record Kept(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {}

    private FactsText() {}

    static String write(Facts facts) {
        Map<String, String> texts = new TreeMap<>();
        facts.texts().forEach((blank, text) -> texts.put(blank.name(), text));
        Map<String, List<Map<String, String>>> lists = new TreeMap<>();
        facts.lists().forEach((blank, entries) -> lists.put(blank.name(), entries));
        return JsonMapper.shared().writeValueAsString(new Kept(texts, lists));
    }

    static Facts read(String json) {
        Kept kept = JsonMapper.shared().readValue(json, new TypeReference<Kept>() {});
        Facts.Builder facts = Facts.with();
        kept.texts().forEach((name, text) -> facts.put(Blank.valueOf(name), text));
        kept.lists().forEach((name, entries) -> facts.list(Blank.valueOf(name), entries));
        return facts.build();
    }
}
