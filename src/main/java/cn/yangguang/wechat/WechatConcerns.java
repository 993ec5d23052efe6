package cn.yangguang.wechat;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Official accounts that WeChat gives no token: nothing goes out until somebody has put them right. */
@Component
class WechatConcerns implements ConcernSource {

    private final WechatTokenStore tokens;
    private final Clock clock;

    WechatConcerns(WechatTokenStore tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        return tokens.refused(asking.organs()).stream()
                .filter(one -> !since(one).isAfter(asking.on()))
                .map(one -> new Concern(
                        "CH-WECHAT",
                        Grade.RED,
                        one.organ(),
                        "wechat/" + one.channel(),
                        since(one),
                        List.of(one.channel(), one.words()),
                        "/office/wechat/" + one.organ() + "/" + one.channel()))
                .toList();
    }

    private LocalDate since(WechatTokenStore.Refused one) {
        return LocalDate.ofInstant(one.since(), clock.getZone());
    }
}
