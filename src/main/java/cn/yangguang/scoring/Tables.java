package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;

/** Lays a list out: plain heads, a title row over them, heads in two storeys, a number parted over two cells, or no heads at all. */
final class Tables {

    private static final int TITLE_ROW = 15;
    private static final int TWO_STOREYS = 30;
    private static final int TITLE_AND_UNIT = 38;
    private static final int NO_HEADS = 43;

    private final Chance chance;
    private final List<List<Composed>> rows = new ArrayList<>();
    private final List<Block.Merge> merges = new ArrayList<>();

    private Tables(Chance chance) {
        this.chance = chance;
    }

    static Block.Table of(Kind kind, String title, Showing showing, Chance chance) {
        return new Tables(chance).lay(kind, title, showing);
    }

    private Block.Table lay(Kind kind, String title, Showing showing) {
        List<String> columns = kind.someColumns(chance, showing);
        int layout = chance.below(100);
        heads(columns, title, layout);
        boolean heads = layout >= NO_HEADS || layout < TITLE_AND_UNIT;
        int people = chance.between(2, 11);
        for (int row = 1; row <= people; row++) {
            Person person = columns.contains("STUDENT") ? Person.child(chance) : Person.grown(chance);
            List<Composed> cells = new ArrayList<>();
            for (String column : columns) {
                Composed cell = Cells.fill(column, row, person, showing, chance);
                cells.add(
                        columns.contains("DUTY")
                                ? cell.as(Tables::inOffice)
                                : heads ? cell : cell.as(Tables::withoutHead));
            }
            rows.add(cells);
        }
        int id = columns.indexOf("ID");
        if (id >= 0 && showing == Showing.OPEN && heads && chance.percent(6)) {
            part(id, people);
        }
        return new Block.Table(rows, merges);
    }

    /** Who was elected is public. */
    private static LabelKind inOffice(LabelKind kind) {
        return kind == LabelKind.NAME_LIST ? LabelKind.EITHER : kind;
    }

    /** Without a head nobody can tell an account from another number, and a name only by itself. */
    private static LabelKind withoutHead(LabelKind kind) {
        return switch (kind) {
            case ACCOUNT, PHONE, BIRTH -> LabelKind.EITHER;
            case NAME_LIST -> LabelKind.NAME_LINE;
            default -> kind;
        };
    }

    private void heads(List<String> columns, String title, int layout) {
        if (layout >= TITLE_AND_UNIT && layout < NO_HEADS) {
            return;
        }
        if (layout < TITLE_ROW || layout >= TWO_STOREYS && layout < TITLE_AND_UNIT) {
            wide(title, columns.size());
        }
        if (layout >= TWO_STOREYS && layout < TITLE_AND_UNIT) {
            wide("填报单位：样例县示范镇人民政府    单位：元", columns.size());
        }
        List<Composed> heads = columns.stream()
                .map(column -> Composed.plain(chance.pick(Stock.HEADINGS.getOrDefault(column, List.of(column)))))
                .toList();
        if (layout >= TITLE_ROW && layout < TWO_STOREYS && columns.size() >= 4) {
            storeys(heads);
        } else {
            rows.add(heads);
        }
    }

    /** 序号 reaches over both storeys, the others stand in two groups. */
    private void storeys(List<Composed> heads) {
        int from = rows.size();
        int second = chance.between(2, heads.size() - 1);
        List<Composed> upper = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            upper.add(at == 0 ? heads.getFirst() : Composed.plain(at == 1 ? "基本情况" : at == second ? "发放情况" : ""));
        }
        List<Composed> lower = new ArrayList<>(heads);
        lower.set(0, Composed.EMPTY);
        rows.add(upper);
        rows.add(lower);
        merges.add(new Block.Merge(from, 0, 2, 1));
        merge(from, 1, second - 1);
        merge(from, second, heads.size() - second);
    }

    private void wide(String text, int columns) {
        List<Composed> row = new ArrayList<>(List.of(Composed.plain(text)));
        while (row.size() < columns) {
            row.add(Composed.EMPTY);
        }
        merge(rows.size(), 0, columns);
        rows.add(row);
    }

    private void merge(int row, int column, int columns) {
        if (columns > 1) {
            merges.add(new Block.Merge(row, column, 1, columns));
        }
    }

    /** The identity number in two cells; the label is at the first and holds the whole. */
    private void part(int column, int people) {
        int firstPerson = rows.size() - people;
        for (int row = 0; row < rows.size(); row++) {
            List<Composed> cells = new ArrayList<>(rows.get(row));
            String text = cells.get(column).text();
            boolean parted = row >= firstPerson && text.matches("\\d{17}[\\dX]");
            if (parted) {
                cells.set(column, new Composed(text.substring(0, 10), List.of(new Mark(LabelKind.ID_WRITTEN, 0, 10))));
            }
            cells.add(column + 1, parted ? Composed.of(text.substring(10), LabelKind.EITHER) : Composed.EMPTY);
            rows.set(row, cells);
        }
        for (int at = 0; at < merges.size(); at++) {
            Block.Merge merge = merges.get(at);
            boolean after = merge.column() > column;
            boolean over = merge.column() <= column && merge.column() + merge.columns() > column + 1;
            merges.set(
                    at,
                    new Block.Merge(
                            merge.row(),
                            merge.column() + (after ? 1 : 0),
                            merge.rows(),
                            merge.columns() + (over ? 1 : 0)));
        }
    }
}
