package cn.yangguang.cleaning;

import cn.yangguang.confined.ConfinedProcess;
import cn.yangguang.confined.Limits;
import cn.yangguang.confined.Outcome;
import cn.yangguang.confined.Work;
import cn.yangguang.dissection.TraceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes files anew as {@link Cleaner} does, in a process of its own with little memory, little time and no network: a hostile file
 * kills only that process. One file at a time; close it at the end.
 */
public final class ConfinedCleaner implements AutoCloseable {

    /** A gigabyte of memory and two minutes for each file. */
    public static final Limits ORDINARY = new Limits(1024, 120);

    private final ConfinedProcess process;

    public ConfinedCleaner() {
        try {
            process = new ConfinedProcess(Cleaning.class, ORDINARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the new file, or why there is none
     * @throws UncheckedIOException when no process can be started on this machine, or it was ended from outside
     */
    public synchronized Cleaned clean(byte[] file, Masking masking) {
        try {
            byte[] task = task(file, masking);
            return switch (process.ask("", task.length, new ByteArrayInputStream(task))) {
                case Outcome.Answer(byte[] bytes) -> answer(bytes);
                case Outcome.None(Outcome.Why why) ->
                    new Cleaned.Refused(why == Outcome.Why.DIED ? Cleaned.Why.UNREADABLE : Cleaned.Why.TOO_MUCH);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the process. */
    static final class Cleaning implements Work {
        @Override
        public byte[] answer(String about, Path file) {
            try (var in = new DataInputStream(Files.newInputStream(file))) {
                var masking = new Masking(map(in), map(in));
                return told(new Cleaner().clean(in.readAllBytes(), masking));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] task(byte[] file, Masking masking) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            write(data, masking.words());
            write(data, masking.cells());
            data.write(file);
        }
        return out.toByteArray();
    }

    private static void write(DataOutputStream data, Map<String, String> map) throws IOException {
        data.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            text(data, entry.getKey());
            text(data, entry.getValue());
        }
    }

    private static Map<String, String> map(DataInputStream data) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int left = data.readInt(); left > 0; left--) {
            String key = text(data);
            map.put(key, text(data));
        }
        return map;
    }

    private static void text(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String text(DataInputStream data) throws IOException {
        return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] told(Cleaned cleaned) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            switch (cleaned) {
                case Cleaned.Refused(Cleaned.Why why) -> {
                    data.writeBoolean(false);
                    text(data, why.name());
                }
                case Cleaned.Rebuilt(byte[] bytes, String ending, Cleaned.Look look, Set<TraceKind> dropped) -> {
                    data.writeBoolean(true);
                    text(data, ending);
                    text(data, look.name());
                    text(data, dropped.stream().map(TraceKind::name).sorted().collect(Collectors.joining(" ")));
                    data.write(bytes);
                }
            }
        }
        return out.toByteArray();
    }

    private static Cleaned answer(byte[] told) throws IOException {
        try (var data = new DataInputStream(new ByteArrayInputStream(told))) {
            if (!data.readBoolean()) {
                return new Cleaned.Refused(Cleaned.Why.valueOf(text(data)));
            }
            String ending = text(data);
            Cleaned.Look look = Cleaned.Look.valueOf(text(data));
            Set<TraceKind> dropped = Arrays.stream(text(data).split(" "))
                    .filter(name -> !name.isEmpty())
                    .map(TraceKind::valueOf)
                    .collect(Collectors.toSet());
            return new Cleaned.Rebuilt(data.readAllBytes(), ending, look, dropped);
        }
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
