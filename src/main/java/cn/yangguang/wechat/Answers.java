package cn.yangguang.wechat;

import cn.yangguang.channel.Answer;
import cn.yangguang.channel.CodeTable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What a word of WeChat means for a dispatch. Plain Java. */
final class Answers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration ACCOUNT = Duration.ofMinutes(10);
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

    private Answers() {}

    static Answer of(CodeTable.Meaning<ErrorKind> meaning, Instant now) {
        return switch (meaning.kind()) {
            case BUSY, TOKEN -> Answer.Later.of(meaning.words());
            case MINUTE -> new Answer.Later(meaning.words(), Duration.ofMinutes(1));
            case TOMORROW -> new Answer.Later(meaning.words(), untilTomorrow(now));
            case ACCOUNT -> new Answer.Later(meaning.words(), ACCOUNT);
            case BY_HAND -> new Answer.ByHand(meaning.words());
            case GONE, REFUSED -> new Answer.Refused(meaning.words());
        };
    }

    /** For an asking that left nothing behind: what the other side did not say is asked again. */
    static Answer of(Reply<?> reply, Instant now) {
        return switch (reply) {
            case Reply.No<?>(var meaning) -> of(meaning, now);
            case Reply.NotAsked<?>(var words) -> Answer.Later.of(words);
            case Reply.Silence<?>(var words) -> new Answer.Unknown(words);
            case Reply.Given<?> _ -> new Answer.Unknown("微信的答复无法理解");
        };
    }

    private static Duration untilTomorrow(Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        return Duration.between(here, here.toLocalDate().plusDays(1).atStartOfDay(ZONE))
                .plus(AFTER_MIDNIGHT);
    }
}
