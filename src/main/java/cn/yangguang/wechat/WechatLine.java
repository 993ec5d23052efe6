package cn.yangguang.wechat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceHttpClientImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.springframework.stereotype.Component;

/**
 * The line to WeChat: the client library with one token for one question. The library keeps no token, fetches none by itself and asks
 * nothing twice; who knows the token is {@link AccessTokens}.
 */
@Component
class WechatLine {

    private static final int CONNECT = 5_000;
    private static final int ANSWER = 15_000;

    private final CloseableHttpClient client = HttpClients.custom()
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectTimeout(CONNECT)
                    .setConnectionRequestTimeout(CONNECT)
                    .setSocketTimeout(ANSWER)
                    .build())
            .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();

    /** One question through the library. */
    interface Question<T> {
        T ask(WxMpService wechat) throws WxErrorException;
    }

    /** A token as WeChat gave it. */
    record Fetched(String value, int seconds) {
        /** Says nothing of the value. */
        @Override
        public String toString() {
            return "token for " + seconds + " s";
        }
    }

    /** @param forced asks for a new one although the old one may still be good; WeChat allows that 20 times a day */
    Reply<Fetched> token(OfficialAccount account, boolean forced) {
        var config = new Settings(account, "");
        return ask(service(config), wechat -> new Fetched(wechat.getAccessToken(forced), config.seconds));
    }

    <T> Reply<T> ask(OfficialAccount account, String token, Question<T> question) {
        return ask(service(new Settings(account, token)), question);
    }

    private WxMpService service(Settings settings) {
        var service = new Service();
        service.setWxMpConfigStorage(settings);
        service.setMaxRetryTimes(0);
        return service;
    }

    private static <T> Reply<T> ask(WxMpService service, Question<T> question) {
        try {
            T value = question.ask(service);
            return value == null ? new Reply.Silence<>("微信的答复不完整") : new Reply.Given<>(value);
        } catch (WxErrorException e) {
            return e.getCause() instanceof IOException cause
                    ? broken(cause)
                    : new Reply.No<>(ErrorCodes.of(
                            e.getError().getErrorCode(),
                            String.valueOf(e.getError().getErrorMsg())));
        } catch (WxRuntimeException e) {
            // Also how the library tells “system busy” (-1), of which nobody knows whether something was done.
            return e.getCause() instanceof IOException cause ? broken(cause) : new Reply.Silence<>("微信系统繁忙（-1）");
        } catch (RuntimeException e) {
            return new Reply.Silence<>("微信的答复无法理解");
        }
    }

    private static <T> Reply<T> broken(IOException cause) {
        boolean never = cause instanceof ConnectException
                || cause instanceof ConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException;
        return never ? new Reply.NotAsked<>("连接不上微信") : new Reply.Silence<>("微信没有答复");
    }

    /** The library over our own client: its own one asks again by itself and keeps connections that may be dead. */
    private final class Service extends WxMpServiceHttpClientImpl {

        @Override
        public void initHttp() {
            // There is nothing to prepare.
        }

        @Override
        public CloseableHttpClient getRequestHttpClient() {
            return client;
        }
    }

    /** What the library asks about an account; made anew for each question. */
    private static final class Settings extends WxMpDefaultConfigImpl {

        private static final long serialVersionUID = 1L;

        private int seconds;

        Settings(OfficialAccount account, String token) {
            setAppId(account.app());
            setSecret(account.secret());
            setUseStableAccessToken(account.stable());
            setHostConfig(new WxMpHostConfig(account.host(), account.host(), account.host()));
            if (!token.isEmpty()) {
                setAccessToken(token);
                setExpiresTime(Long.MAX_VALUE);
            }
        }

        @Override
        public boolean autoRefreshToken() {
            return false;
        }

        @Override
        public synchronized void updateAccessToken(String value, int expiresIn) {
            seconds = expiresIn;
            super.updateAccessToken(value, expiresIn);
        }
    }
}
