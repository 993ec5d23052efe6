package cn.yangguang.inspection;

/**
 * Something an inspection looks at: drawn, or added by the inspectors.
 *
 * @param place from 1; the drawn ones first, in the order of the sample
 * @param weight what it was drawn with; 0 when it was added
 */
public record Item(
        int place,
        String id,
        ItemKind kind,
        String organ,
        String organName,
        String title,
        String publishedOn,
        int weight,
        String reasons) {

    public boolean added() {
        return weight == 0;
    }
}
