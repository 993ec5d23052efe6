package cn.yangguang.workrecord;

import cn.yangguang.tally.CountedRecord;
import cn.yangguang.tally.RegisterRecords;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the registers give to the figures of a year. */
@Component
class RegisterFigures implements RegisterRecords {

    private final EntryStore store;

    RegisterFigures(EntryStore store) {
        this.store = store;
    }

    @Override
    public Set<String> cells(int year) {
        return Stream.of(RegisterCell.values())
                .map(cell -> cell.code(year))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<CountedRecord> records(Collection<String> organs, int year, String cell) {
        RegisterCell asked = of(cell);
        return asked.records(store.newest(organs, asked.register()), year);
    }

    @Override
    public String words(String cell) {
        return of(cell).words();
    }

    private static RegisterCell of(String cell) {
        return Stream.of(RegisterCell.values())
                .filter(one -> one.is(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no register fills " + cell));
    }
}
