package cn.yangguang.wechat;

import org.springframework.stereotype.Component;

/** Asks WeChat with the token that all share; when it is not taken, once more with another. */
@Component
class Wechat {

    private final WechatLine line;
    private final AccessTokens tokens;

    Wechat(WechatLine line, AccessTokens tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    <T> Reply<T> ask(OfficialAccount account, WechatLine.Question<T> question) {
        return tokens.current(account).then(token -> {
            Reply<T> first = line.ask(account, token, question);
            boolean refused = first instanceof Reply.No<T>(var meaning) && meaning.kind() == ErrorKind.TOKEN;
            return refused ? tokens.insteadOf(account, token).then(other -> line.ask(account, other, question)) : first;
        });
    }
}
