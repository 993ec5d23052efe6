package cn.yangguang.handover;

/**
 * 接收单位.
 *
 * @param contact whom to call, free text
 */
public record Recipient(long id, String organ, Kind kind, String name, String contact, boolean active) {

    public enum Kind {
        /** 国家档案馆 */
        ARCHIVE,
        /** 公共图书馆 */
        LIBRARY,
        OTHER
    }
}
