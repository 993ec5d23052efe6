package cn.yangguang.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lists of persons have had their time; the day is that of the program's clock. */
@Repository
class PublicityStore {

    private final JdbcClient jdbc;

    PublicityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each list once, whichever program looks first. */
    int tellWhatIsOver() {
        return jdbc.sql("""
                        insert into disclosure.publicity_over (disclosure, edition)
                        select e.disclosure, e.number from disclosure.edition e
                         where e.person_list and e.published_at is not null and e.publicity_until < disclosure.today()
                           and not exists (select from disclosure.publicity_over o where o.disclosure = e.disclosure and o.edition = e.number)
                        on conflict do nothing
                        """).update();
    }
}
