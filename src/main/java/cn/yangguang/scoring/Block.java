package cn.yangguang.scoring;

import java.util.List;

/** A paragraph or a table of a document. */
sealed interface Block {

    record Paragraph(Composed words) implements Block {}

    /**
     * @param rows of equal length; a cell under a merge is empty
     * @param merges cells that cover others
     */
    record Table(List<List<Composed>> rows, List<Merge> merges) implements Block {
        public Table {
            rows = List.copyOf(rows);
            merges = List.copyOf(merges);
        }

        int columns() {
            return rows.getFirst().size();
        }
    }

    /** A cell that reaches over {@code rows} × {@code columns}. */
    record Merge(int row, int column, int rows, int columns) {
        boolean covers(int atRow, int atColumn) {
            return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
        }
    }
}
