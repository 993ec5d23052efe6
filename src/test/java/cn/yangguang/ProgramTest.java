package cn.yangguang;

import cn.yangguang.changes.ChangeWatch;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.NewAccount;
import cn.yangguang.identity.QuickHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole program on a real port, a real database and a clock that stands still. It is booted once for all tests
 * that extend this class (unless one brings its own beans or properties), so a test makes what it needs under names of
 * its own and counts only that.
 */
@SpringBootTest(
        classes = Program.class,
        properties = "spring.test.print-condition-evaluation-report=false",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ProgramTest.StillClock.class, QuickHashes.class})
public abstract class ProgramTest {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    protected AdjustableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private FirstAccounts accounts;

    @Autowired
    private ChangeWatch watch;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::freshUrl);
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("spring.datasource.password", TestDatabase::password);
        // Whoever asks again gets the same answer: a second program on the same database needs the same key.
        String files = freshFolder();
        registry.add("yangguang.files", () -> files);
        registry.add("yangguang.vault", () -> files + "-vault");
        registry.add("yangguang.search", ProgramTest::freshFolder);
        registry.add("yangguang.monitor.background", () -> false);
        registry.add("yangguang.tally.background", () -> false);
        registry.add("yangguang.watch.background", () -> false);
        registry.add("yangguang.channel.background", () -> false);
        registry.add("yangguang.sms.background", () -> false);
    }

    @BeforeEach
    void putTheClockBack() {
        clock.set(AdjustableClock.START);
    }

    protected int port() {
        return port;
    }

    /** Where to ask for the path; what the test changed behind the program's back is known there by then. */
    protected URI address(String path) {
        watch.catchUp();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A browser without cookies, at an address of its own: what fails in one test is not held against another. */
    protected Browser browser() {
        return browserAt(ADDRESSES.incrementAndGet());
    }

    /** A browser without cookies at one of the machine's own addresses. Only Linux has more than one of them by itself. */
    protected Browser browserAt(int number) {
        boolean many = System.getProperty("os.name").startsWith("Linux");
        String from = many ? "127.1." + number / 250 + "." + (number % 250 + 1) : "127.0.0.1";
        return new Browser(address("/"), InetAddress.ofLiteral(from), watch::catchUp);
    }

    /** A new person who holds these duties and need not change the password. */
    protected Given.Password person(@Nullable String organ, Assignment... duties) {
        String login = "person" + NAMES.incrementAndGet();
        return accounts.withDuties(new NewAccount(login, "演示人员" + login.substring(6), organ), Set.of(duties), false);
    }

    /** A browser in which a new person with these duties has signed in. */
    protected Browser signedIn(@Nullable String organ, Assignment... duties) {
        return browser().signIn(person(organ, duties));
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-files-")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration
    static class StillClock {

        @Bean
        @Primary
        AdjustableClock adjustableClock() {
            return new AdjustableClock();
        }
    }
}
