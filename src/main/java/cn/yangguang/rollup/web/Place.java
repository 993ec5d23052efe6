package cn.yangguang.rollup.web;

import cn.yangguang.organ.Organ;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a page is.
 *
 * @param newest the year that is reported on now
 * @param acts whether the person may remind and set
 */
public record Place(Organ organ, int year, int newest, boolean acts) {

    public String address() {
        return address(year);
    }

    public String address(int other) {
        return "/office/rollup/" + organ.key() + "/" + other;
    }

    /** The years to choose from, the newest first: the running one too, whose figures are looked at all year. */
    public List<Integer> years() {
        return IntStream.rangeClosed(0, 6)
                .map(back -> newest + 1 - back)
                .boxed()
                .toList();
    }

    static int year(String text) {
        if (!text.matches("20[0-9]{2}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
