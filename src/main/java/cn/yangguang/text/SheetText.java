package cn.yangguang.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and numbers of the sheets a reader of the workbook sees, row by row; hidden sheets are left out. */
final class SheetText {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int MOST_STRINGS = 16 << 20;

    private final ZipParts parts;
    private final Words words;
    private final List<String> strings = new ArrayList<>();

    SheetText(ZipParts parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    void read() throws IOException {
        Map<String, String> targets = targets();
        if (parts.has(STRINGS)) {
            walk(STRINGS, new Strings());
        }
        for (Sheet sheet : sheets()) {
            String target = targets.get(sheet.relation());
            if (target != null && parts.has(target)) {
                words.add(sheet.name());
                words.line();
                walk(target, new Rows());
            }
        }
    }

    private record Sheet(String name, String relation) {}

    private List<Sheet> sheets() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        walk(BOOK, new Xml.Listener() {
            @Override
            public void starts(String name, Xml.Element element) {
                String state = element.attribute("state");
                String relation = element.attribute("id");
                if (name.equals("sheet") && relation != null && (state == null || state.equals("visible"))) {
                    String title = element.attribute("name");
                    sheets.add(new Sheet(title == null ? "" : title, relation));
                }
            }
        });
        return sheets;
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        walk(RELATIONS, new Xml.Listener() {
            @Override
            public void starts(String name, Xml.Element element) {
                String id = element.attribute("Id");
                String target = element.attribute("Target");
                if (name.equals("Relationship") && id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        });
        return targets;
    }

    private void walk(String part, Xml.Listener listener) throws IOException {
        try (InputStream in = parts.open(part)) {
            Xml.walk(in, listener);
        }
    }

    /** The shared strings; readings in small type ({@code rPh}) are not part of the word. */
    private final class Strings implements Xml.Listener {

        private final StringBuilder one = new StringBuilder();
        private boolean inText;
        private boolean inReading;
        private int length;

        @Override
        public void starts(String name, Xml.Element element) {
            switch (name) {
                case "t" -> inText = true;
                case "rPh" -> inReading = true;
                default -> {}
            }
        }

        @Override
        public void text(String text) {
            if (inText && !inReading) {
                one.append(text);
            }
        }

        @Override
        public void ends(String name) {
            switch (name) {
                case "t" -> inText = false;
                case "rPh" -> inReading = false;
                case "si" -> {
                    length += one.length() + 16;
                    if (length > MOST_STRINGS) {
                        throw new Stopped(Unread.TOO_LARGE);
                    }
                    strings.add(one.toString());
                    one.setLength(0);
                }
                default -> {}
            }
        }
    }

    private final class Rows implements Xml.Listener {

        private @Nullable String type;
        private boolean inValue;
        private final StringBuilder value = new StringBuilder();

        @Override
        public void starts(String name, Xml.Element element) {
            switch (name) {
                case "c" -> {
                    type = element.attribute("t");
                    value.setLength(0);
                }
                case "v", "t" -> inValue = true;
                default -> {}
            }
        }

        @Override
        public void text(String text) {
            if (inValue) {
                value.append(text);
            }
        }

        @Override
        public void ends(String name) {
            switch (name) {
                case "v", "t" -> inValue = false;
                case "c" -> {
                    words.add("s".equals(type) ? shared(value.toString()) : value);
                    words.blank();
                }
                case "row" -> words.line();
                default -> {}
            }
        }

        private String shared(String number) {
            try {
                int index = Integer.parseInt(number.strip());
                return index >= 0 && index < strings.size() ? strings.get(index) : "";
            } catch (NumberFormatException e) {
                return "";
            }
        }
    }
}
