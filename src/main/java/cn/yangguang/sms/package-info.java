/**
 * 短信: editions told by short message to villagers who asked for it, through the gateways of the carriers (CMPP 2.0 and 3.0, SMPP 3.4).
 *
 * <p>In law: 条例 2019 Art. 23, 24 (whatever makes it easy for the public to know); 通信短信息服务管理规定 (2015) Art. 18–21: nobody gets
 * what was not asked for, every message names its sender, whoever says stop gets nothing more; 个人信息保护法 Art. 13, 15: a number is kept
 * by consent, and leaving is as easy as joining.
 *
 * <p>Promises: numbers are sealed and shown masked; each part of a message is written down before it is handed to the gateway and never
 * handed over again when nobody knows whether it went: it waits for its delivery report and ends as 待人工核实; 退订 counts at once and for
 * good; what a message costs is shown before it goes.
 *
 * <p>Neighbours: one adapter of {@code channel}; categories and titles come from what {@code disclosure} shows.
 */
@NullMarked
@ApplicationModule(
        displayName = "sms 短信",
        allowedDependencies = {
            "channel",
            "organ",
            "identity",
            "identifier",
            "vault",
            "journal",
            "page",
            "tabular",
            "supervision"
        })
package cn.yangguang.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
