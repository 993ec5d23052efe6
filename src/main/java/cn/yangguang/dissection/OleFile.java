package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The binary files that Office wrote until 2003 and WPS still writes, and the containers of embedded objects. */
final class OleFile {

    private static final int LARGEST = 64 << 20;

    private final POIFSFileSystem container;
    private final Gathering found;
    private int files;

    private OleFile(POIFSFileSystem container, Gathering found) {
        this.container = container;
        this.found = found;
    }

    static void read(byte[] bytes, Gathering found) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            new OleFile(container, found).read();
        } catch (EncryptedDocumentException e) {
            throw new Stopped(Unreadable.PROTECTED);
        }
    }

    private void read() throws IOException {
        DirectoryNode root = container.getRoot();
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new Stopped(Unreadable.PROTECTED);
        }
        try {
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                OldWord.read(root, found);
            } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                OldSheets.read(root, found);
            } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                OldSlides.read(root, found);
            } else if (!object(root)) {
                throw new Stopped(Unreadable.OTHER_KIND);
            }
        } finally {
            rest(root);
        }
    }

    private void rest(DirectoryNode root) {
        OleProperties.read(
                property(root, "\u0005SummaryInformation"), property(root, "\u0005DocumentSummaryInformation"), found);
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            Macros.read(container, found);
        }
        for (Entry entry : root) {
            boolean folder = entry instanceof DirectoryEntry;
            if (folder && entry.getName().equals("ObjectPool")) {
                ((DirectoryEntry) entry).forEach(this::embedded);
            } else if (folder && entry.getName().startsWith("MBD")) {
                embedded(entry);
            } else if (entry.getName().contains("signatures")) {
                found.trace(TraceKind.SIGNATURE, "数字签名");
            } else if (entry.getName().equals("MsoDataStore")) {
                found.trace(TraceKind.CUSTOM_DATA, "自定义数据");
                store(entry);
            }
        }
    }

    /** Custom XML beside the text: two streams for each. */
    private void store(Entry entry) {
        if (entry instanceof DirectoryEntry folder) {
            folder.forEach(this::store);
        } else if (entry instanceof DocumentEntry && entry.getName().equalsIgnoreCase("Item")) {
            byte[] xml = bytes(entry.getParent(), entry.getName());
            CustomWords words = new CustomWords();
            try {
                Xml.walk(xml == null ? new byte[0] : xml, words);
            } catch (IOException e) {
                // what was read until the damage counts
            }
            words.lines().forEach(line -> found.hidden("自定义数据", line));
        }
    }

    private void embedded(Entry entry) {
        if (entry instanceof DirectoryNode object) {
            String where = "嵌入的文件" + ++files;
            found.trace(TraceKind.EMBEDDED_FILE, where);
            try {
                Gathering inside = found.inside(where, true);
                found.allowance().file();
                if (inside.tooDeep()) {
                    return;
                }
                if (object.hasEntryCaseInsensitive("WordDocument")) {
                    OldWord.read(object, inside);
                } else if (object.hasEntryCaseInsensitive("Workbook") || object.hasEntryCaseInsensitive("Book")) {
                    OldSheets.read(object, inside);
                } else if (object.hasEntryCaseInsensitive("PowerPoint Document")) {
                    OldSlides.read(object, inside);
                } else {
                    new OleFile(container, inside).object(object);
                }
            } catch (IOException | RuntimeException e) {
                if (e instanceof Stopped stopped && stopped.why() == Unreadable.TOO_LARGE) {
                    throw stopped;
                }
                // that it is there is told
            }
        }
    }

    /** A packaged file or a foreign one; whether there was any. */
    private boolean object(DirectoryNode root) {
        byte[] packed = bytes(root, "Package");
        if (packed == null) {
            packed = bytes(root, "CONTENTS");
        }
        if (packed != null) {
            Dissector.read(packed, found.inside("内装文件", false));
            return true;
        }
        if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            try {
                Ole10Native held = Ole10Native.createFromEmbeddedOleObject(root);
                found.hidden("内装文件的名称", held.getLabel() + " " + held.getFileName());
                Dissector.read(held.getDataBuffer(), found.inside("内装文件", false));
            } catch (IOException | Ole10NativeException e) {
                return false;
            }
            return true;
        }
        return false;
    }

    private static @Nullable PropertySet property(DirectoryNode root, String name) {
        try (InputStream in = root.hasEntryCaseInsensitive(name) ? root.createDocumentInputStream(name) : null) {
            return in == null ? null : new PropertySet(in);
        } catch (Exception e) {
            // the library tells of broken properties in its many kinds of exceptions
            return null;
        }
    }

    private static byte @Nullable [] bytes(DirectoryEntry folder, String name) {
        try {
            if (folder instanceof DirectoryNode node && node.hasEntryCaseInsensitive(name)) {
                try (InputStream in = node.createDocumentInputStream(name)) {
                    return in.readNBytes(LARGEST);
                }
            }
        } catch (IOException | RuntimeException e) {
            // told as what it is: something that cannot be opened
        }
        return null;
    }
}
