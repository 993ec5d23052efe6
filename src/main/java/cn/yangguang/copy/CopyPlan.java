package cn.yangguang.copy;

import org.jspecify.annotations.Nullable;

/**
 * What a copy is to hold.
 *
 * @param organ key of the organ that is copied with those below it, null for the whole site
 * @param base whole address under which the copy will stand, without a slash at its end; empty when it is not known: then there are
 *     no feeds, no sitemap.xml and no catalogue, which cannot do without
 * @param live whole address of the live site, where what a copy cannot do leads to; empty when there is none
 * @param json whether the items are there for programs too
 * @param english whether the English pages are there too
 * @param large whether the 长辈版 is there too
 * @param again whether pages that are known to be the same are rendered and compared all the same
 */
public record CopyPlan(
        @Nullable String organ, String base, String live, boolean json, boolean english, boolean large, boolean again) {

    /** The whole site in Chinese. */
    public static CopyPlan whole(String base) {
        return new CopyPlan(null, base, "", false, false, false, false);
    }

    public CopyPlan of(String key) {
        return new CopyPlan(key, base, live, json, english, large, again);
    }

    /** What decides whether pages of an earlier run are still the same. */
    String fingerprint() {
        return String.join("|", String.valueOf(organ), base, live, json + "," + english + "," + large);
    }
}
