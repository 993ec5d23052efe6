package cn.yangguang.villageaccount;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the checks of a sheet with what stands beside it in the database. */
@Component
class AccountChecks {

    private final AccountQueries queries;

    AccountChecks(AccountQueries queries) {
        this.queries = queries;
    }

    /** What is wrong with the content, within itself and beside the other sheets of the village. */
    List<Finding> of(Sheet sheet, Content content) {
        return switch (content) {
            case Statement statement -> StatementChecks.of(statement, sheet.period(), former(sheet));
            case SpecialTable table -> SpecialChecks.of(SpecialForm.of(sheet.kind()), table);
        };
    }

    /** Whether its sums hold within itself. */
    boolean sound(Sheet sheet, Content content) {
        List<Finding> own = content instanceof Statement statement
                ? StatementChecks.of(statement, sheet.period(), Former.NONE)
                : of(sheet, content);
        return own.stream().noneMatch(Finding::money);
    }

    Former former(Sheet sheet) {
        List<Chain> chains = Chain.of(queries.lines(Set.of(sheet.village())));
        return chains.stream()
                .flatMap(chain -> chain.before(sheet).stream())
                .filter(line -> line.sheet().unit().equals(sheet.unit()))
                .findFirst()
                .map(line -> new Former(line.sheet().period(), line.closing(), queries.payments(sheet)))
                .orElseGet(() -> new Former(null, 0, queries.payments(sheet)));
    }
}
