package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The shared strings of a workbook and which of them a cell uses; readings in small type are not part of the word. */
final class SheetStrings implements Xml.Listener {

    private final Allowance allowance;
    private final List<String> strings = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final StringBuilder one = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    SheetStrings(Allowance allowance) {
        this.allowance = allowance;
    }

    String of(String number) {
        int index = (int) Numbers.whole(number.strip());
        if (index < 0 || index >= strings.size()) {
            return "";
        }
        used.set(index);
        return strings.get(index);
    }

    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < strings.size(); i = used.nextClearBit(i + 1)) {
            if (!strings.get(i).isBlank()) {
                unused.add(strings.get(i));
            }
        }
        return unused;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "t" -> inText = true;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText && !inReading) {
            one.append(text);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "si" -> {
                allowance.unpack(one.length());
                strings.add(one.toString());
                one.setLength(0);
            }
            default -> {}
        }
    }
}
