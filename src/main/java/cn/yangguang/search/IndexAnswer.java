package cn.yangguang.search;

import org.jspecify.annotations.Nullable;

/**
 * How far the keeper of the index is with a request.
 *
 * @param id of the request
 * @param over whether it is done or has failed
 * @param problem why it failed, else null
 * @param check what a comparison found
 */
record IndexAnswer(
        String id,
        boolean over,
        int done,
        int of,
        @Nullable String problem,
        @Nullable IndexCheck check) {

    static IndexAnswer under(String id, int done, int of) {
        return new IndexAnswer(id, false, done, of, null, null);
    }

    static IndexAnswer rebuilt(String id, int documents) {
        return new IndexAnswer(id, true, documents, documents, null, null);
    }

    static IndexAnswer checked(String id, IndexCheck check) {
        return new IndexAnswer(id, true, 0, 0, null, check);
    }

    static IndexAnswer failed(String id, String problem) {
        return new IndexAnswer(id, true, 0, 0, problem, null);
    }
}
