package cn.yangguang.identity;

/**
 * A duty at an organ.
 *
 * @param organ the organ's key, or {@value #EVERYWHERE} for an administrator
 */
public record Assignment(Duty duty, String organ) {

    public static final String EVERYWHERE = "*";
}
