package cn.yangguang.subscription;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of a program that dies now and then, before or after something was written down. */
final class DyingLetters extends MailLetterStore {

    /** The end of the program. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Random random;
    private final int oneIn;

    DyingLetters(JdbcClient jdbc, Random random, int oneIn) {
        super(jdbc);
        this.random = random;
        this.oneIn = oneIn;
    }

    private void maybe() {
        if (random.nextInt(oneIn) == 0) {
            throw new Killed();
        }
    }

    @Override
    Optional<MailLetter> claim(long account, Instant now) {
        maybe();
        return super.claim(account, now);
    }

    @Override
    boolean handed(MailLetter letter) {
        maybe();
        boolean mine = super.handed(letter);
        maybe();
        return mine;
    }

    @Override
    boolean ended(MailLetter letter, MailLetter.State state, String words, Instant now) {
        maybe();
        return super.ended(letter, state, words, now);
    }

    @Override
    void again(MailLetter letter, Instant next, String words, boolean counted) {
        maybe();
        super.again(letter, next, words, counted);
    }
}
