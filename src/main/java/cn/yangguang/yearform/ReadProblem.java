package cn.yangguang.yearform;

/**
 * What could not be read in a file of figures.
 *
 * @param line from 1; 0 when it concerns the whole file
 * @param field the name of the field or the code of the cell; may be empty
 * @param message what is wrong and what it should be
 */
public record ReadProblem(int line, String field, String message) {

    @Override
    public String toString() {
        return (line > 0 ? "第 " + line + " 行" : "文件") + (field.isEmpty() ? "" : "“" + field + "”") + "：" + message;
    }
}
