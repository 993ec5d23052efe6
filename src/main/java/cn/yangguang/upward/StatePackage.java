package cn.yangguang.upward;

import cn.yangguang.receipt.Note;
import cn.yangguang.receipt.NoteCheck;
import cn.yangguang.receipt.NoteFile;
import cn.yangguang.vault.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An export as one file: a ZIP of the state as JSON and CSV, the description of its figures, and a signed manifest with the hash of each.
 * Pure.
 *
 * @param note the manifest
 * @param problems what was changed since it was signed, in Chinese; empty when nothing was
 */
public record StatePackage(Note note, State state, List<String> problems) {

    /** Larger files are no exports. */
    public static final int MOST_BYTES = 8 << 20;

    /** Of the figures as they are read by programs. */
    static final String STATE = "state.json";

    private static final String MANIFEST = "manifest.json";
    private static final List<String> FILES = List.of("fields.csv", "state.csv", STATE);
    private static final String HASH = "file.";
    /** Every entry bears the same time, so that the same state gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2008, 5, 1, 0, 0);

    public StatePackage {
        problems = List.copyOf(problems);
    }

    /**
     * @param fields of the manifest besides the hashes
     * @param signing signs the fields it gets
     */
    static byte[] write(State state, Map<String, String> fields, Function<Map<String, String>, Note> signing) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("fields.csv", StateCsv.fields(state));
        files.put("state.csv", StateCsv.figures(state));
        files.put(STATE, StateJson.write(state));
        Map<String, String> manifest = new TreeMap<>(fields);
        files.forEach((name, bytes) -> manifest.put(HASH + name, Sha256.of(bytes)));
        files.put(MANIFEST, NoteFile.write(signing.apply(manifest)));
        return zip(files);
    }

    /** Empty when the file is no export. */
    public static Optional<StatePackage> read(byte[] file) {
        Map<String, byte[]> files = file.length > MOST_BYTES ? Map.of() : unzip(file);
        Optional<Note> note = Optional.ofNullable(files.get(MANIFEST)).flatMap(NoteFile::read);
        Optional<State> state = Optional.ofNullable(files.get(STATE)).flatMap(StateJson::read);
        return note.isEmpty() || state.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatePackage(note.get(), state.get(), problems(note.get(), files)));
    }

    private static List<String> problems(Note note, Map<String, byte[]> files) {
        List<String> problems = new ArrayList<>(NoteCheck.of(note).problems());
        for (String name : FILES) {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                problems.add("缺少文件 " + name);
            } else if (!Sha256.of(bytes).equals(note.field(HASH + name))) {
                problems.add("文件 " + name + " 被改动过，与清单上的哈希不符");
            }
        }
        return problems;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The files known here, each no longer than allowed; nothing when the file is no ZIP or holds something else. */
    private static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
                boolean known =
                        FILES.contains(entry.getName()) || entry.getName().equals(MANIFEST);
                if (!known || bytes.length > MOST_BYTES || files.put(entry.getName(), bytes) != null) {
                    return Map.of();
                }
            }
        } catch (IOException notOne) {
            return Map.of();
        }
        return files;
    }
}
