package cn.yangguang.copy;

/** The copy cannot be made as asked; the message names the place and the remedy. */
public final class CopyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CopyRefused(String message) {
        super(message);
    }
}
