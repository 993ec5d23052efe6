package cn.yangguang.reading;

import cn.yangguang.files.StoredFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Addresses of the public site. Index numbers contain slashes, which stay; everything else is escaped. */
public final class PublicAddress {

    private PublicAddress() {}

    /** The item, whatever its valid edition. */
    public static String item(String indexNumber) {
        return "/d/" + path(indexNumber);
    }

    /** One edition for good. */
    public static String edition(String indexNumber, int edition) {
        return item(indexNumber) + "/" + edition;
    }

    /** Two editions side by side. */
    public static String compare(String indexNumber, int from, int to) {
        return item(indexNumber) + "/compare?from=" + from + "&to=" + to;
    }

    /** The item for programs. */
    public static String api(String indexNumber) {
        return "/api/v1/disclosures/" + path(indexNumber);
    }

    /** A file as a download. */
    public static String file(PublicAttachment attachment) {
        return "/files/" + attachment.file().hash() + "/" + segment(plain(attachment.name()));
    }

    /** The name as an address can carry it: without the signs that requests are refused for. */
    static String plain(String name) {
        return name.replaceAll("[;%/\\\\]|\\.\\.", "_");
    }

    /** A photograph of a delivery, to be shown within a page. */
    public static String photograph(StoredFile file) {
        String ending = file.mediaType().substring(file.mediaType().indexOf('/') + 1);
        return "/files/" + file.hash() + "/photograph." + ending.replace("jpeg", "jpg") + "?inline";
    }

    private static String path(String indexNumber) {
        return Arrays.stream(indexNumber.split("/", -1))
                .map(PublicAddress::segment)
                .collect(Collectors.joining("/"));
    }

    private static String segment(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
