package cn.yangguang.database;

/** The database cannot be had. The message is one line in Chinese that names the place and the remedy. */
public final class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseProblem(String message) {
        super(message);
    }

    public DatabaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
