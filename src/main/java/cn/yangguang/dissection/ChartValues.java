package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;

/** The values a chart keeps, series by series. */
final class ChartValues implements Xml.Listener {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean inValue;

    List<String> lines() {
        flush();
        return lines;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        inValue = name.equals("v");
    }

    @Override
    public void text(String text) {
        if (inValue) {
            line.append(text);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "v" -> {
                inValue = false;
                line.append('\t');
            }
            case "strCache", "numCache" -> flush();
            default -> {}
        }
    }

    private void flush() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
