package cn.yangguang.application.web.portal;

import cn.yangguang.page.PublicFrame;

/**
 * That an organ takes no applications on line, and the other ways.
 *
 * @param fax of the office that takes applications, or empty
 */
public record NotTakenView(PublicFrame frame, String fax) {}
