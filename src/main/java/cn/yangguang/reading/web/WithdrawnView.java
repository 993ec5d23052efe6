package cn.yangguang.reading.web;

import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicAnswer;

/** What is told of an item that was taken down. */
public record WithdrawnView(PublicFrame frame, PublicAnswer.Withdrawn gone) {}
