package cn.yangguang.text;

/**
 * Words of Word and PowerPoint parts: runs of {@code t} in paragraphs {@code p}. What was deleted under tracked changes
 * ({@code delText}) and field codes are other elements; the fallback copy of a drawing would say its words twice.
 */
final class RunText implements Xml.Listener {

    private final Words words;
    private int fallback;
    private boolean inText;

    RunText(Words words) {
        this.words = words;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "Fallback" -> fallback++;
            case "t" -> inText = true;
            case "tab" -> words.blank();
            case "br", "cr" -> words.line();
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText && fallback == 0) {
            words.add(text);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "Fallback" -> fallback--;
            case "t" -> inText = false;
            case "tc" -> words.blank();
            case "p" -> words.line();
            default -> {}
        }
    }
}
