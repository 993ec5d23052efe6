package cn.yangguang.disclosure;

/** 公开渠道和载体 as an organ offers it; codes are permanent, titles are the organ's words. */
public record Channel(String code, String title, Kind kind) {

    /** The code of the site this program serves itself. */
    public static final String PLATFORM = "platform";

    /** What kind of evidence the channel has. */
    public enum Kind {
        /** The site itself: publication is its own evidence. */
        PLATFORM,
        /** Paper on a board: posting date and a photograph. */
        NOTICE_BOARD,
        OTHER
    }
}
