package cn.yangguang.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Words of an OFD (GB/T 33190): the {@code TextCode} of its pages. */
final class OfdText implements Xml.Listener {

    private static final Pattern PAGE = Pattern.compile("Doc_[0-9]+/Pages/Page_[0-9]+/Content\\.xml");

    private final Words words;
    private final StringBuilder line = new StringBuilder();
    private boolean inText;

    private OfdText(Words words) {
        this.words = words;
    }

    static void read(ZipParts parts, Words words) throws IOException {
        for (String page : parts.names(PAGE)) {
            try (InputStream in = parts.open(page)) {
                Xml.walk(in, new OfdText(words));
            }
        }
    }

    @Override
    public void starts(String name, Xml.Element element) {
        inText = name.equals("TextCode");
    }

    @Override
    public void text(String text) {
        if (inText) {
            line.append(text);
        }
    }

    @Override
    public void ends(String name) {
        inText = false;
        if (name.equals("TextObject")) {
            words.paperLine(line);
            line.setLength(0);
        }
    }
}
