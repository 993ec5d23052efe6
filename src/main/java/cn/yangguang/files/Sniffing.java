package cn.yangguang.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.tika.Tika;

/** Judges what a file is by looking into it. */
final class Sniffing {

    private static final int MANY_ENTRIES = 10_000;
    private static final long UNPACKED_LIMIT = 1L << 30;
    private static final Tika TIKA = new Tika();

    private Sniffing() {}

    /** The type, or a refusal in words. The name only decides between types that look alike (csv and txt, doc and xls). */
    static AcceptedType typeOf(Path file, String name) throws IOException {
        return typeOf(new Looked.OnDisk(file), name);
    }

    static AcceptedType typeOf(Looked file, String name) throws IOException {
        AcceptedType named = AcceptedType.named(name)
                .orElseThrow(() -> new FileRefused("“" + name + "”的类型不能上传；可以上传：" + AcceptedType.spoken() + "。"));
        String magic = magic(file);
        boolean fits = switch (named) {
            case PDF, PNG, JPEG, GIF -> magic.equals(named.mediaType());
            case DOCX -> zipHolds(file, name, "word/document.xml");
            case XLSX -> zipHolds(file, name, "xl/workbook.xml");
            case PPTX -> zipHolds(file, name, "ppt/presentation.xml");
            case OFD -> zipHolds(file, name, "OFD.xml");
            case DOC, XLS, PPT -> magic.equals("application/x-tika-msoffice");
            case CSV, TEXT -> isPlainText(file);
        };
        if (!fits) {
            throw new FileRefused("“" + name + "”的内容不是它的扩展名所说的文件（看起来是 " + magic + "），或者已经损坏。请用原来的软件打开后重新保存再上传。");
        }
        return named;
    }

    /** Whether the file still is what it was stored as. */
    static boolean isOf(Path file, String mediaType) throws IOException {
        for (AcceptedType type : AcceptedType.values()) {
            if (type.mediaType().equals(mediaType)) {
                try {
                    return typeOf(file, "x." + type.extension()) == type;
                } catch (FileRefused e) {
                    return false;
                }
            }
        }
        return false;
    }

    private static String magic(Looked file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            return TIKA.detect(in);
        }
    }

    private static boolean zipHolds(Looked file, String name, String part) throws IOException {
        try {
            Set<String> names = new HashSet<>();
            long unpacked = 0;
            for (Looked.Packed entry : file.packed(MANY_ENTRIES + 1)) {
                names.add(entry.name());
                unpacked += Math.max(0, entry.size());
                if (names.size() > MANY_ENTRIES || unpacked > UNPACKED_LIMIT) {
                    throw new FileRefused("“" + name + "”解开后过大，疑似压缩炸弹，未予保存。");
                }
                if (entry.name().contains("vbaProject")) {
                    throw new FileRefused("“" + name + "”含有宏程序。请另存为不含宏的文件后再上传。");
                }
            }
            return names.contains(part);
        } catch (java.util.zip.ZipException e) {
            return false;
        }
    }

    private static boolean isPlainText(Looked file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(64 * 1024);
        }
        for (byte b : head) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return decodes(head, StandardCharsets.UTF_8) || decodes(head, Charset.forName("GB18030"));
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        // The head may end in the middle of a character: allow up to three bytes less.
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return false;
    }
}
