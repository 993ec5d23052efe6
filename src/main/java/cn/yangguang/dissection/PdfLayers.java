package cn.yangguang.dissection;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a page are switched off where its reading stands. */
final class PdfLayers {

    private final @Nullable PDOptionalContentProperties all;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int off;

    PdfLayers(@Nullable PDOptionalContentProperties all, @Nullable PDResources resources) {
        this.all = all;
    }

    boolean off() {
        return off > 0;
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean hidden = COSName.OC.equals(tag) && isOff(properties);
        open.push(hidden);
        off += hidden ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty() && open.pop()) {
            off--;
        }
    }

    boolean enter(COSDictionary form) {
        boolean hidden = isOff(form.getCOSDictionary(COSName.OC));
        off += hidden ? 1 : 0;
        return hidden;
    }

    void leave(boolean hidden) {
        off -= hidden ? 1 : 0;
    }

    /** A group, or a membership of groups: off when all its groups are. */
    boolean isOff(@Nullable COSDictionary group) {
        if (group == null || all == null) {
            return false;
        }
        COSBase members = group.getDictionaryObject(COSName.getPDFName("OCGs"));
        if (members instanceof COSArray several) {
            boolean any = false;
            for (int i = 0; i < several.size(); i++) {
                any = true;
                if (!(several.getObject(i) instanceof COSDictionary one) || !switchedOff(one)) {
                    return false;
                }
            }
            return any;
        }
        return switchedOff(members instanceof COSDictionary one ? one : group);
    }

    private boolean switchedOff(COSDictionary group) {
        COSDictionary configuration =
                all == null ? null : ((COSDictionary) all.getCOSObject()).getCOSDictionary(COSName.D);
        if (configuration == null) {
            return false;
        }
        boolean none = COSName.OFF.equals(configuration.getCOSName(COSName.getPDFName("BaseState")));
        return none
                ? !in(configuration.getCOSArray(COSName.ON), group)
                : in(configuration.getCOSArray(COSName.OFF), group);
    }

    private static boolean in(@Nullable COSArray list, COSDictionary group) {
        if (list != null) {
            for (COSBase one : list) {
                COSBase meant = one instanceof COSObject reference ? reference.getObject() : one;
                if (meant == group) {
                    return true;
                }
            }
        }
        return false;
    }
}
