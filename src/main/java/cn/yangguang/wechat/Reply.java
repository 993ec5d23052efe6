package cn.yangguang.wechat;

import cn.yangguang.channel.CodeTable;
import java.util.function.Function;

/** What came back from WeChat. */
sealed interface Reply<T> {

    record Given<T>(T value) implements Reply<T> {}

    /** WeChat said no; nothing was done. */
    record No<T>(CodeTable.Meaning<ErrorKind> meaning) implements Reply<T> {}

    /** The question surely did not reach WeChat. */
    record NotAsked<T>(String words) implements Reply<T> {}

    /** Whether it was done nobody knows. */
    record Silence<T>(String words) implements Reply<T> {}

    /** The next question, where this one was answered. */
    default <U> Reply<U> then(Function<T, Reply<U>> next) {
        return switch (this) {
            case Given<T>(T value) -> next.apply(value);
            case No<T>(var meaning) -> new No<>(meaning);
            case NotAsked<T>(var words) -> new NotAsked<>(words);
            case Silence<T>(var words) -> new Silence<>(words);
        };
    }

    /** WeChat does not have what was asked about. */
    default boolean gone() {
        return this instanceof No<T>(var meaning) && meaning.kind() == ErrorKind.GONE;
    }
}
