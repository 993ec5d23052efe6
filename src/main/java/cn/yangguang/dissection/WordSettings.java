package cn.yangguang.dissection;

/** What the settings of a Word file carry: variables of the document, the source of a mail merge. */
final class WordSettings implements Xml.Listener {

    private final Gathering found;
    private final WordHeaders headers;
    private boolean inMerge;

    WordSettings(Gathering found, WordHeaders headers) {
        this.found = found;
        this.headers = headers;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "evenAndOddHeaders" -> {
                if (element.attribute("val") == null || element.is("val")) {
                    headers.evenPagesDiffer();
                }
            }
            case "docVar" ->
                found.hidden(
                        TraceKind.CUSTOM_DATA,
                        "文档变量",
                        element.attribute("name", "") + " " + element.attribute("val", ""));
            case "mailMerge" -> {
                inMerge = true;
                found.trace(TraceKind.EXTERNAL_LINK, "邮件合并的数据源");
            }
            case "connectString", "query", "mailSubject" ->
                found.hidden("邮件合并的数据源", inMerge ? element.attribute("val", "") : "");
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("mailMerge")) {
            inMerge = false;
        }
    }
}
