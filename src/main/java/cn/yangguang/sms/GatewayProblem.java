package cn.yangguang.sms;

import java.io.IOException;

/** The gateway cannot be used now; the message says why in Chinese and holds no secret. */
final class GatewayProblem extends IOException {

    private static final long serialVersionUID = 1L;

    GatewayProblem(String words) {
        super(words);
    }
}
