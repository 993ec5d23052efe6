package cn.yangguang.dissection;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every trick of {@link MatrixTest} for the tests of other modules: files that carry {@link #SECRET} where nobody sees it. */
public final class PlantedFiles {

    public static final String SECRET = Trick.SECRET;

    private PlantedFiles() {}

    /** By the name of the trick. */
    public static Map<String, byte[]> all() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Trick trick : MatrixTest.tricks().toList()) {
            files.put(trick.name(), trick.making().file());
        }
        try (var in = PlantedFiles.class.getResourceAsStream("tricks.doc")) {
            files.put("doc", java.util.Objects.requireNonNull(in).readAllBytes());
        }
        return files;
    }
}
