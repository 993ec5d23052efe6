package cn.yangguang.disclosure.web.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which contents were uploaded in this session. A form names its files by their content address; without this, whoever
 * learned an address could attach, and so read and publish, a file of another disclosure.
 */
final class OwnUploads {

    private static final String ATTRIBUTE = OwnUploads.class.getName();

    private final Set<String> hashes;

    private OwnUploads(Set<String> hashes) {
        this.hashes = hashes;
    }

    @SuppressWarnings("unchecked")
    static OwnUploads of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            var known = (Set<String>) session.getAttribute(ATTRIBUTE);
            if (known == null) {
                known = ConcurrentHashMap.newKeySet();
                session.setAttribute(ATTRIBUTE, known);
            }
            return new OwnUploads(known);
        }
    }

    void add(String hash) {
        hashes.add(hash);
    }

    boolean holds(String hash) {
        return hashes.contains(hash);
    }
}
