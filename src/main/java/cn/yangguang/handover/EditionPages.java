package cn.yangguang.handover;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** An edition as files that need neither this program nor a network: a page, and its metadata as XML and JSON. The same edition gives the same text. */
final class EditionPages {

    static final String NAMESPACE = "urn:yangguang:handover:1";

    private EditionPages() {}

    /** @param text its body is cleaned HTML */
    static String html(Text text, List<Elements.Named> elements) {
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(escaped(text.title()))
                .append("</title>\n</head>\n<body>\n<h1>")
                .append(escaped(text.title()))
                .append("</h1>\n<dl>\n");
        elements.stream()
                .filter(one -> !one.value().isEmpty())
                .forEach(one -> page.append("<dt>")
                        .append(escaped(one.element()))
                        .append("</dt><dd>")
                        .append(escaped(one.value()))
                        .append("</dd>\n"));
        page.append("</dl>\n<main>\n").append(text.body()).append("\n</main>\n");
        if (!text.files().isEmpty()) {
            page.append("<h2>附件</h2>\n<ol>\n");
            text.files()
                    .forEach(file -> page.append("<li><a href=\"")
                            .append(file.path())
                            .append("\">")
                            .append(escaped(file.name()))
                            .append("</a></li>\n"));
            page.append("</ol>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    static String json(Text text, List<Elements.Named> elements) {
        Map<String, Object> document = new LinkedHashMap<>();
        elements.forEach(one -> document.put(one.json(), one.value()));
        document.put("files", text.files().stream().map(EditionPages::described).toList());
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document)
                        .replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> described(Text.Attached file) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("path", file.path());
        one.put("name", file.name());
        one.put("mediaType", file.mediaType());
        one.put("size", file.size());
        one.put("sha256", file.hash());
        return one;
    }

    static String xml(Text text, List<Elements.Named> elements) {
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "网页电子文件");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Elements.Named one : elements) {
                element(xml, one.element(), one.value());
            }
            for (Text.Attached file : text.files()) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement(NAMESPACE, "附件");
                element(xml, "计算机文件名", file.name());
                element(xml, "存储位置", file.path());
                element(xml, "格式信息", file.mediaType());
                element(xml, "计算机文件大小", String.valueOf(file.size()));
                element(xml, "数字摘要算法", "SHA-256");
                element(xml, "数字摘要", file.hash());
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(lawful(value));
        xml.writeEndElement();
    }

    /** Signs that XML 1.0 cannot hold are left out. */
    private static String lawful(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
