package cn.yangguang.yearbook;

import cn.yangguang.report.SpokenFigures.Told;
import cn.yangguang.report.ToldBeside;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the modules above tell. */
@Component
class RecordTelling implements Telling {

    private final ToldBeside beside;

    RecordTelling(ToldBeside beside) {
        this.beside = beside;
    }

    @Override
    public List<Told> of(String organ, int year) {
        return beside.of(organ, year);
    }
}
