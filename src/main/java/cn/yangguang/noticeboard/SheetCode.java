package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print;
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.stream.IntStream;

/** The address of a page as a two-dimensional code; a quarter of it may be torn or dirty and it can still be read. */
final class SheetCode {

    private SheetCode() {}

    static Print.Code of(String address, double width, Print.Side side) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        List<List<Boolean>> dark = IntStream.range(0, code.size)
                .mapToObj(y -> IntStream.range(0, code.size)
                        .mapToObj(x -> code.getModule(x, y))
                        .toList())
                .toList();
        return new Print.Code(dark, width, side);
    }
}
