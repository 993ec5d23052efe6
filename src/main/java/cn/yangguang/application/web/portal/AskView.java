package cn.yangguang.application.web.portal;

import cn.yangguang.page.PublicFrame;

/**
 * Asks for number and query code.
 *
 * @param number as typed
 * @param wrong what was wrong in words, or empty
 */
public record AskView(PublicFrame frame, String number, String wrong) {}
