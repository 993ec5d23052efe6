package cn.yangguang.reportcheck;

import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.ReportingOrgan.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places in the name of an organ: 朔州市 朔城区 张蔡庄乡 in 朔州市朔城区张蔡庄乡人民政府. */
record OrganName(String name, List<Place> places) {

    /** A place: 朔城 of kind 区. */
    record Place(String stem, String kind) {
        String name() {
            return stem + kind;
        }
    }

    private static final Pattern PLACE = Pattern.compile("([\\u4e00-\\u9fa5]{1,8}?)(自治区|自治州|自治县|街道|省|市|县|区|旗|盟|镇|乡)");
    private static final Pattern ENDING = Pattern.compile("(人民政府|政府|办事处|委员会|管委会|局|厅|委|办公室|中心|院|街道|镇|乡|市|县|区|旗)$");

    static OrganName of(String name) {
        var places = new ArrayList<Place>();
        var match = PLACE.matcher(name);
        while (match.find()) {
            places.add(new Place(match.group(1), match.group(2)));
        }
        return new OrganName(name, List.copyOf(places));
    }

    /** Whether a text can be the name of an organ. */
    static boolean full(String name) {
        return name.length() >= 3
                && name.length() <= 40
                && ENDING.matcher(name).find()
                && !name.matches("(?:本|我|全|该|各).*");
    }

    /** The lowest place. */
    Optional<Place> own() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    boolean government() {
        return name.endsWith("人民政府") || name.endsWith("政府");
    }

    /** A name without 人民政府 still tells the level when it ends in the place: 宿迁市. */
    ReportingOrgan reporting() {
        boolean whole =
                government() || own().map(place -> name.endsWith(place.name())).orElse(false) || name.endsWith("街道办事处");
        return new ReportingOrgan(name, whole ? level() : name.isEmpty() ? Level.UNKNOWN : Level.DEPARTMENT);
    }

    private Level level() {
        return switch (own().map(Place::kind).orElse("")) {
            case "镇", "乡", "街道" -> Level.TOWNSHIP;
            case "县", "区", "旗", "自治县" -> Level.COUNTY;
            // A city of the county level cannot be told by its name.
            case "市" -> places.size() == 1 ? Level.CITY : Level.UNKNOWN;
            case "自治州", "盟" -> Level.CITY;
            case "省", "自治区" -> Level.PROVINCE;
            default -> Level.UNKNOWN;
        };
    }
}
