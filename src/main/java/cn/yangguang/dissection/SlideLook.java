package cn.yangguang.dissection;

/** Whether a slide is left out of the show, and the colour of its ground. */
final class SlideLook implements Xml.Listener {

    private boolean hidden;
    private boolean inGround;
    private boolean says;
    private int paper = Colours.UNKNOWN;

    boolean hidden() {
        return hidden;
    }

    boolean saysPaper() {
        return says;
    }

    /** Unknown where nobody says it, or where it is a picture. */
    int paper() {
        return paper;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "sld" -> hidden = "0".equals(element.attribute("show")) || "false".equals(element.attribute("show"));
            case "bg" -> {
                inGround = true;
                says = true;
            }
            case "srgbClr" -> paper = inGround ? Colours.hex(element.attribute("val"), Colours.UNKNOWN) : paper;
            case "schemeClr" -> {
                String said = element.attribute("val", "");
                paper = inGround ? said.equals("bg1") || said.equals("lt1") ? Colours.WHITE : Colours.UNKNOWN : paper;
            }
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("bg")) {
            inGround = false;
        }
    }
}
