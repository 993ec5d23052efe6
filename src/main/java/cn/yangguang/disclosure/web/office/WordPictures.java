package cn.yangguang.disclosure.web.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.zwobble.mammoth.images.Image;

/** Takes the pictures of a Word document over into the text, as long as they are ordinary and not too large. */
final class WordPictures {

    /** All pictures of one document together, in bytes. */
    private static final int LIMIT = 4 << 20;

    private static final Map<FileMagic, String> TYPES =
            Map.of(FileMagic.PNG, "image/png", FileMagic.JPEG, "image/jpeg", FileMagic.GIF, "image/gif");
    private static final Set<String> NAMED = Set.of("image/png", "image/jpeg", "image/jpg", "image/gif");

    private int bytes;
    private int leftOut;

    /** Attributes of the picture in the text; none for one that is left out, and the cleaning drops it then. */
    Map<String, String> convert(Image image) {
        try (InputStream in = image.getInputStream()) {
            byte[] content = in.readNBytes(LIMIT - bytes + 1);
            String type = TYPES.get(FileMagic.valueOf(content));
            if (type != null && bytes + content.length <= LIMIT && named(image)) {
                bytes += content.length;
                return Map.of(
                        "src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content));
            }
        } catch (IOException | RuntimeException linkedOrMissing) {
            // Counted below: the person is told how many pictures did not come along.
        }
        leftOut++;
        return Map.of();
    }

    int leftOut() {
        return leftOut;
    }

    private static boolean named(Image image) {
        String type = image.getContentType();
        return type == null || NAMED.contains(type.toLowerCase(Locale.ROOT));
    }
}
