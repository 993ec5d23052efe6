package cn.yangguang.disclosure.web;

import cn.yangguang.disclosure.PublicAnswer;
import cn.yangguang.page.PublicFrame;

/** What is told of an item that was taken down. */
public record WithdrawnView(PublicFrame frame, PublicAnswer.Withdrawn gone) {}
