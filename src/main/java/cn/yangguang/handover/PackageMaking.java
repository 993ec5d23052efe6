package cn.yangguang.handover;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a package: its facts, its list, and each edition with its files. One edition at a time is in memory. */
@Component
class PackageMaking {

    private final HandoverQueries queries;
    private final Contents contents;
    private final SiteAddress site;

    PackageMaking(HandoverQueries queries, Contents contents, SiteAddress site) {
        this.queries = queries;
        this.contents = contents;
        this.site = site;
    }

    /** @param organName full name of the organ that hands over */
    PackageWriter.Made write(Parcel parcel, String organName, OutputStream out, ImportProgress progress)
            throws IOException {
        List<Entry> entries = queries.entries(parcel.id());
        try (var writer = new PackageWriter(out)) {
            writer.add("package.json", facts(parcel, organName, entries.size()));
            writer.add("list.csv", HandoverList.csv(entries));
            for (Entry entry : entries) {
                add(writer, entry);
                progress.at(entry.position(), entries.size());
            }
            return writer.finish();
        }
    }

    private void add(PackageWriter writer, Entry entry) throws IOException {
        String folder = PackageNames.folder(entry);
        Optional<Text> shown = entry.withdrawn() ? Optional.empty() : queries.text(entry.disclosure(), entry.edition());
        if (shown.isEmpty()) {
            writer.add(folder + "withdrawn.json", withdrawn(entry));
            return;
        }
        Text text = shown.get();
        List<Elements.Named> elements =
                Elements.of(new Elements.Source(text, site.of("/d/" + text.indexNumber() + "/" + text.edition())));
        writer.add(folder + "page.html", EditionPages.html(text, elements));
        writer.add(folder + "metadata.xml", EditionPages.xml(text, elements));
        writer.add(folder + "metadata.json", EditionPages.json(text, elements));
        for (Text.Attached file : text.files()) {
            writer.add(folder + file.path(), bytes(file));
        }
    }

    private byte[] bytes(Text.Attached file) throws IOException {
        StoredFile stored = contents.find(file.hash()).orElseThrow(() -> new NoSuchFileException("附件 " + file.hash()));
        try (InputStream in = contents.open(stored)) {
            return in.readAllBytes();
        }
    }

    private static String facts(Parcel parcel, String organName, int entries) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", EditionPages.NAMESPACE);
        facts.put("metadata", "GB/T 42147-2022");
        facts.put("package", parcel.id());
        facts.put("organ", parcel.organ());
        facts.put("organName", organName);
        facts.put("recipient", parcel.recipient().name());
        facts.put("from", String.valueOf(parcel.from() == null ? "" : parcel.from()));
        facts.put("to", String.valueOf(parcel.to() == null ? "" : parcel.to()));
        facts.put("supplement", parcel.supplement());
        facts.put("madeAt", parcel.madeAt().toString());
        facts.put("entries", entries);
        return json(facts);
    }

    private static String withdrawn(Entry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("indexNumber", entry.indexNumber());
        facts.put("edition", entry.edition());
        facts.put("publicationDate", entry.publishedOn().toString());
        facts.put("status", "已撤下，请停止提供查阅");
        return json(facts);
    }

    private static String json(Map<String, Object> facts) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(facts)
                        .replace("\r\n", "\n") + "\n";
    }
}
