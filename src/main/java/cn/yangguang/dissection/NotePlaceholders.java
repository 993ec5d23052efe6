package cn.yangguang.dissection;

/** Whether a notes page holds words of the speaker, and not only the number of the slide. */
final class NotePlaceholders implements Xml.Listener {

    private boolean own = true;
    private boolean inText;
    private boolean words;

    boolean hasWords() {
        return words;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "sp" -> own = true;
            case "ph" -> {
                String type = element.attribute("type", "body");
                own = !type.equals("sldNum") && !type.equals("dt") && !type.equals("sldImg");
            }
            case "t" -> inText = true;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        words |= inText && own && !text.isBlank();
    }

    @Override
    public void ends(String name) {
        if (name.equals("t")) {
            inText = false;
        }
    }
}
