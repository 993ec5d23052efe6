package cn.yangguang.typeset;

import java.nio.file.Path;
import java.util.Set;

/**
 * One face of a font file, as its name table tells.
 *
 * @param postscript its name inside a collection of faces
 * @param families in every language, in small letters
 * @param fullNames in every language, in small letters
 * @param weight 400 is regular, 700 bold
 */
record FontFace(Path file, String postscript, Set<String> families, Set<String> fullNames, int weight) {

    FontFace {
        families = Set.copyOf(families);
        fullNames = Set.copyOf(fullNames);
    }

    boolean isCollection() {
        return file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(ttc|otc)");
    }
}
