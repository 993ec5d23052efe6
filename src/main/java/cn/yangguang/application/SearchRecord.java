package cn.yangguang.application;

import java.time.LocalDate;
import java.util.List;

/** 检索记录: what was searched, for what, by whom and when. Without one nothing is told not to exist (Art. 36(4)). */
public record SearchRecord(List<String> places, String keywords, String searcher, LocalDate on, String result) {

    public SearchRecord {
        places = List.copyOf(places);
    }
}
