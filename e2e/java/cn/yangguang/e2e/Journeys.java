package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.demo.DemoAccount;
import cn.yangguang.demo.LinheVillages;
import cn.yangguang.demo.LinheYear;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The booted program with 临河镇's year 2016, loaded once for all journeys. Each journey makes disclosures under titles
 * of its own and leaves the year as it is.
 */
@ExtendWith(Chromium.class)
@TestPropertySource(properties = "yangguang.demo=true")
abstract class Journeys extends ProgramTest {

    static final String TOWN = "linhe";

    private static Map<String, String> passwords = Map.of();

    /** Cookies of demonstration accounts that have signed in, by login. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    @Autowired
    private LinheYear year;

    @Autowired
    private LinheVillages villages;

    @BeforeEach
    void loadTheYearOnce() {
        if (passwords.isEmpty()) {
            passwords = year.load((done, of) -> {}).accounts().stream()
                    .collect(Collectors.toUnmodifiableMap(DemoAccount::login, DemoAccount::password));
            villages.load();
        }
    }

    /** Somebody who looks at the public site. */
    Visit citizen() {
        return new Visit(address("/"), Visit.DESKTOP, true);
    }

    /** The same with a telephone whose browser runs no scripts. */
    Visit citizenOnAPlainPhone() {
        return new Visit(address("/"), Visit.PHONE, false);
    }

    /**
     * A demonstration account that has signed in, such as {@code jingban}. A browser that it has signed in with before is
     * taken up again while the office still knows it.
     */
    Office office(String login) {
        String kept = SIGNED_IN.get(login);
        if (kept != null) {
            var visit = new Visit(address("/"), Visit.DESKTOP, true, kept);
            visit.open("/office");
            if (!visit.address().contains("sign-in")) {
                return new Office(visit);
            }
            visit.close();
        }
        Office office = office(login, passwords.get(login));
        SIGNED_IN.put(login, office.page().context().storageState());
        return office;
    }

    /** Somebody who types name and password. */
    Office office(String login, String password) {
        var visit = new Visit(address("/"), Visit.DESKTOP, true);
        visit.open("/office/sign-in");
        visit.fill("用户名", login).fill("密码", password).press("登录");
        assertThat(visit.address()).doesNotContain("sign-in");
        return new Office(visit);
    }
}
