package cn.yangguang.dissection;

/** The size of the pages of an OFD, in millimetres; without one, a sheet of A3 and more. */
final class OfdLayers implements Xml.Listener {

    private double width = 500;
    private double height = 500;
    private boolean inBox;
    private final StringBuilder text = new StringBuilder();

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        inBox = name.equals("PhysicalBox");
        text.setLength(0);
    }

    @Override
    public void text(String some) {
        if (inBox) {
            text.append(some);
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("PhysicalBox")) {
            String[] box = text.toString().strip().split("\\s+");
            if (box.length == 4) {
                width = Numbers.real(box[2], width);
                height = Numbers.real(box[3], height);
            }
            inBox = false;
        }
    }
}
