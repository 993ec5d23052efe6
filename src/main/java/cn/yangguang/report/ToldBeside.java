package cn.yangguang.report;

import cn.yangguang.report.SpokenFigures.Told;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the modules above tell of an organ's year, in the order of their places. */
@Service
public class ToldBeside {

    private final ObjectProvider<SpokenFigures> sources;

    ToldBeside(ObjectProvider<SpokenFigures> sources) {
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public List<Told> of(String organ, int year) {
        return sources.stream()
                .map(source -> source.of(organ, year))
                .filter(told -> !told.sentence().isEmpty())
                .sorted(Comparator.comparingInt(Told::place))
                .toList();
    }
}
