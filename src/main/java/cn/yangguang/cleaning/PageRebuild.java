package cn.yangguang.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF file made anew of what is drawn on its pages: no notes, forms, layers, attachments, properties or former versions. */
final class PageRebuild {

    private static final Set<COSName> PAGE = Set.of(
            COSName.TYPE,
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.ROTATE,
            COSName.PARENT,
            COSName.getPDFName("UserUnit"),
            COSName.GROUP);

    /** What may hang on fonts, pictures and forms besides what they draw. */
    private static final Set<COSName> DROPPED = Set.of(
            COSName.METADATA,
            COSName.OC,
            COSName.getPDFName("PieceInfo"),
            COSName.LAST_MODIFIED,
            COSName.getPDFName("OPI"),
            COSName.STRUCT_PARENT,
            COSName.STRUCT_PARENTS,
            COSName.getPDFName("Properties"),
            COSName.getPDFName("Alternates"));

    private PageRebuild() {}

    static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument from = Loader.loadPDF(pdf);
                PDDocument made = new PDDocument()) {
            for (PDPage page : from.getPages()) {
                if (!page.getAnnotations(PagePictures::seen).isEmpty()) {
                    throw new IOException("a seal or a form on the page: only a picture shows it");
                }
                page.setResources(page.getResources());
                page.setMediaBox(page.getMediaBox());
                page.setCropBox(page.getCropBox());
                page.setRotation(page.getRotation());
                strip(made.importPage(page));
            }
            var out = new ByteArrayOutputStream();
            made.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void strip(PDPage page) {
        COSDictionary kept = page.getCOSObject();
        for (COSName key : Set.copyOf(kept.keySet())) {
            if (!PAGE.contains(key)) {
                kept.removeItem(key);
            }
        }
        drop(kept.getDictionaryObject(COSName.RESOURCES), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void drop(COSBase of, Set<COSBase> seen) {
        if (of == null || !seen.add(of)) {
            return;
        }
        switch (of) {
            case COSObject reference -> drop(reference.getObject(), seen);
            case COSArray array -> array.forEach(item -> drop(item, seen));
            case COSDictionary dictionary -> {
                DROPPED.forEach(dictionary::removeItem);
                Set.copyOf(dictionary.keySet()).forEach(key -> drop(dictionary.getItem(key), seen));
            }
            default -> {
                // A number, a name, a string: nothing hangs on it.
            }
        }
    }
}
