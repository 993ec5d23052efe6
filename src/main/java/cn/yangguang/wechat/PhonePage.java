package cn.yangguang.wechat;

import java.util.Map;
import org.jsoup.nodes.Entities;

/** An article as it stands on a telephone, for the eyes of the staff. */
final class PhonePage {

    private PhonePage() {}

    static String of(Map<String, String> fields) {
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <title>%s</title></head><body style="margin:0;background:#e8e8e8;">
                <div style="max-width:390px;margin:0 auto;padding:20px 16px 28px;box-sizing:border-box;background:#fff;min-height:100vh;font-family:-apple-system,'PingFang SC','Noto Sans SC','Noto Sans CJK SC',sans-serif;">
                <h1 style="margin:0 0 10px;font-size:22px;line-height:1.4;">%s</h1>
                <p style="margin:0 0 18px;font-size:14px;color:#888;">%s</p>
                %s
                <p style="margin:24px 0 0;font-size:14px;color:#576b95;">阅读原文 <span style="color:#aaa;word-break:break-all;">%s</span></p>
                </div></body></html>
                """.formatted(
                        text(fields, "title"),
                        text(fields, "title"),
                        byline(fields),
                        fields.getOrDefault("content", ""),
                        text(fields, "source"));
    }

    private static String byline(Map<String, String> fields) {
        String author = text(fields, "author");
        return author.isEmpty() ? text(fields, "organ") : author + "　" + text(fields, "organ");
    }

    private static String text(Map<String, String> fields, String name) {
        return Entities.escape(fields.getOrDefault(name, ""));
    }
}
