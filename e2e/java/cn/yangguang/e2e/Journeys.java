package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.demo.DemoAccount;
import cn.yangguang.demo.LinheVillages;
import cn.yangguang.demo.LinheYear;
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

    /** A demonstration account that has signed in, such as {@code jingban}. */
    Office office(String login) {
        return office(login, passwords.get(login));
    }

    Office office(String login, String password) {
        var visit = new Visit(address("/"), Visit.DESKTOP, true);
        visit.open("/office/sign-in");
        visit.fill("用户名", login).fill("密码", password).press("登录");
        assertThat(visit.address()).doesNotContain("sign-in");
        return new Office(visit);
    }
}
