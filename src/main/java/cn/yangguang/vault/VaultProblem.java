package cn.yangguang.vault;

import org.jspecify.annotations.Nullable;

/** Something sealed cannot be opened, or the key is not the one of this database. The message is for the operator. */
public final class VaultProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultProblem(String message) {
        this(message, null);
    }

    VaultProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
