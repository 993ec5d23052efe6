package cn.yangguang.disclosure;

import cn.yangguang.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 信息库: every edition of the organs a person may look into. */
@Service
public class DisclosureRegister {

    /** One line: an edition. */
    public record Row(
            EditionRef ref,
            String organ,
            String indexNumber,
            String title,
            Stage stage,
            @Nullable String category,
            @Nullable LocalDate formedOn,
            @Nullable Instant publishedAt) {

        public String address() {
            return "/office/disclosures/" + ref.disclosure() + "/" + ref.number();
        }
    }

    /** One page of the lines found. */
    public record Page(List<Row> rows, int total, int number) {

        public Page {
            rows = List.copyOf(rows);
        }

        public int pages() {
            return Math.max(1, (total + RegisterFilter.ROWS - 1) / RegisterFilter.ROWS);
        }
    }

    private final RegisterQueries queries;

    DisclosureRegister(RegisterQueries queries) {
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public Page find(RegisterFilter filter, Person person) {
        Set<String> organs = OfficeReach.organsOf(person);
        if (organs.isEmpty()) {
            return new Page(List.of(), 0, 1);
        }
        int total = queries.count(filter, organs);
        return new Page(queries.rows(filter, organs), total, filter.page());
    }
}
