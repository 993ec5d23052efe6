package cn.yangguang.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A note as JSON, the same note always the same bytes. Pure. */
public final class NoteFile {

    /** Larger files are no receipts. */
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.shared();

    private NoteFile() {}

    public static byte[] write(Note note) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", Note.FORMAT);
        whole.put("fields", note.fields());
        whole.put("digests", note.digests());
        whole.put("algorithm", Signing.ALGORITHM);
        whole.put("key", note.key().id());
        whole.put("publicKey", Base64.getEncoder().encodeToString(note.publicKey()));
        whole.put("signature", Base64.getEncoder().encodeToString(note.signature()));
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when the file is none. */
    public static Optional<Note> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            JsonNode whole = JSON.readTree(file);
            if (!Note.FORMAT.equals(whole.path("format").asString(""))) {
                return Optional.empty();
            }
            return Optional.of(new Note(
                    texts(whole.path("fields")),
                    texts(whole.path("digests")),
                    Base64.getDecoder().decode(whole.path("publicKey").asString("")),
                    Base64.getDecoder().decode(whole.path("signature").asString(""))));
        } catch (JacksonException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
        return texts;
    }
}
