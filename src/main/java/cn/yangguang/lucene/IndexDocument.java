package cn.yangguang.lucene;

import cn.yangguang.language.Numbers;
import cn.yangguang.language.Writing;
import cn.yangguang.search.SearchDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the index's document of a published item. */
final class IndexDocument {

    /** A text is shown around its hits from so much of its beginning. */
    private static final int MOST_SHOWN = 200_000;

    /** Numbers are looked for in so much of the beginning of a text. */
    private static final int HEAD_OF_A_TEXT = 600;

    /** Longest value of a field that is not cut into pieces; Lucene takes 32766 bytes. */
    private static final int LONGEST_VALUE = 2_000;

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType PRESENT = type(IndexOptions.DOCS, false);
    private static final FieldType SOUNDING = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Document made = new Document();

    private IndexDocument() {}

    static Document document(SearchDocument item) {
        IndexDocument one = new IndexDocument();
        one.texts(item);
        one.numbers(item);
        one.filters(item);
        one.shown(item);
        return one.made;
    }

    private void texts(SearchDocument item) {
        String title = item.title();
        made.add(new Field(Schema.TITLE, title, PLACED));
        made.add(new Field(Schema.SIGNS, title, COUNTED));
        made.add(new Field(Schema.SOUND, title, SOUNDING));
        made.add(new Field(Schema.INITIALS, title, SOUNDING));
        made.add(new Field(Schema.BODY, item.body(), PLACED));
        List<String> head = Stream.of(
                        item.summary(), item.keywords(), item.categoryTitle(), item.matter(), item.organName())
                .filter(text -> !text.isEmpty())
                .toList();
        head.forEach(text -> made.add(new Field(Schema.HEAD, text, COUNTED)));
        for (var file : item.attachments()) {
            made.add(new Field(Schema.FILES, file.name(), COUNTED));
            made.add(new Field(Schema.FILES, file.text(), COUNTED));
            made.add(new Field(Schema.ALL, file.name(), PRESENT));
            made.add(new Field(Schema.ALL, file.text(), PRESENT));
        }
        Stream.concat(Stream.of(title, item.body(), item.documentNumber(), item.indexNumber()), head.stream())
                .forEach(text -> made.add(new Field(Schema.ALL, text, PRESENT)));
    }

    private void numbers(SearchDocument item) {
        for (String own : List.of(item.documentNumber(), item.indexNumber())) {
            String canonical = Numbers.canonical(Writing.fold(own));
            if (!canonical.isEmpty() && canonical.length() < LONGEST_VALUE) {
                made.add(new StringField(Schema.NUMBER, canonical, Field.Store.NO));
            }
        }
        String body = item.body();
        String head = Writing.fold(item.title() + "\n" + body.substring(0, Math.min(HEAD_OF_A_TEXT, body.length())));
        Stream.concat(Numbers.documentNumbers(head).stream(), Numbers.indexNumbers(head).stream())
                .map(Numbers::canonical)
                .flatMap(canonical -> Stream.concat(Stream.of(canonical), Numbers.tails(canonical).stream()))
                .distinct()
                .forEach(number -> made.add(new StringField(Schema.MENTIONED, number, Field.Store.NO)));
    }

    private void filters(SearchDocument item) {
        made.add(new StringField(Schema.ID, String.valueOf(item.disclosure()), Field.Store.NO));
        made.add(new NumericDocValuesField(Schema.ID, item.disclosure()));
        made.add(new NumericDocValuesField(Schema.EDITION, item.edition()));
        made.add(new NumericDocValuesField(Schema.PUBLISHED, item.publishedOn().toEpochDay()));
        LocalDate formed = item.formationDate();
        if (formed != null) {
            made.add(new NumericDocValuesField(Schema.FORMED, formed.toEpochDay()));
        }
        one(Schema.ORGAN, item.organ());
        new TreeSet<>(item.organPath()).forEach(key -> several(Schema.PATH, key));
        one(Schema.CATEGORY, item.category());
        one(Schema.FIELD, item.field());
        one(Schema.YEAR, String.valueOf(item.publishedOn().getYear()));
        one(Schema.VALIDITY, item.validity().word());
        new TreeSet<>(item.channels()).forEach(code -> several(Schema.CHANNEL, code));
        Arrays.stream(new String[][] {
                    {Schema.CATEGORY_TITLE, item.categoryTitle()}, {Schema.MATTER_TITLE, item.matter()}
                })
                .filter(pair -> !pair[1].isEmpty() && pair[1].length() < LONGEST_VALUE)
                .forEach(pair -> made.add(new StringField(pair[0], pair[1], Field.Store.NO)));
    }

    private void shown(SearchDocument item) {
        made.add(new BinaryDocValuesField(Schema.SHOWN_TITLE, new BytesRef(item.title())));
        made.add(new StoredField(Schema.SHOWN_BODY, head(item.body())));
        for (var file : item.attachments()) {
            made.add(new StoredField(Schema.SHOWN_FILE, file.name() + '\0' + head(file.text())));
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(MOST_SHOWN, text.length()));
    }

    private void one(String field, @Nullable String value) {
        if (value != null) {
            made.add(new StringField(field, value, Field.Store.NO));
            made.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }

    private void several(String field, String value) {
        made.add(new StringField(field, value, Field.Store.NO));
        made.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType type(IndexOptions options, boolean norms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }
}
