package cn.yangguang.screen;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.UriUtils;

/**
 * A two-dimensional code.
 *
 * @param size modules along an edge
 * @param bits row by row, 1 for dark
 */
public record Code(int size, String bits) {

    public static Code of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        String bits = IntStream.range(0, code.size * code.size)
                .mapToObj(at -> code.getModule(at % code.size, at / code.size) ? "1" : "0")
                .collect(Collectors.joining());
        return new Code(code.size, bits);
    }

    /** Path of the page of an item. */
    public static String path(String indexNumber) {
        return "/d/"
                + Arrays.stream(indexNumber.split("/", -1))
                        .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("/"));
    }
}
