package cn.yangguang.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** How each field of the index is cut into pieces. */
final class Cutting extends Analyzer {

    Cutting() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer pieces = switch (field) {
            case Schema.ALL -> Bigrams.pairsAndSigns();
            case Schema.SIGNS -> Bigrams.signs();
            case Schema.SOUND -> Sounds.syllables();
            case Schema.INITIALS -> Sounds.initials();
            default -> Bigrams.pairs();
        };
        return new TokenStreamComponents(pieces);
    }

    /** Texts of one field that were put in one after the other are not side by side. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 10;
    }
}
