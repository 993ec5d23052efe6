package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of XML of unknown meaning: all text, and attributes that look like words of a person or long numbers. */
final class CustomWords implements Xml.Listener {

    private static final Pattern WORDY = Pattern.compile("\\p{IsHan}|[0-9]{11,}|@");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    List<String> lines() {
        return lines;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        flush();
        for (String value : element.values()) {
            if (depth > 0 && WORDY.matcher(value).find()) {
                lines.add(value);
            }
        }
        depth++;
    }

    @Override
    public void text(String some) {
        text.append(some);
    }

    @Override
    public void ends(String name) {
        depth--;
        flush();
    }

    @Override
    public void comment(String some) {
        lines.add(some);
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            lines.add(text.toString().strip());
        }
        text.setLength(0);
    }
}
