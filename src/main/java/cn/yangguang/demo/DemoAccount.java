package cn.yangguang.demo;

/**
 * An account of the demonstration, to be printed once.
 *
 * @param duty official title of its duty, such as 经办人
 * @param password random, new at every start, in clear here and nowhere else
 */
public record DemoAccount(String duty, String login, String password) {

    @Override
    public String toString() {
        return "DemoAccount[duty=" + duty + ", login=" + login + "]";
    }
}
