package cn.yangguang.yearform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON whose every value knows its line, so that a mistake can be named where it stands. */
sealed interface LocatedJson {
    int line();

    record Members(int line, Map<String, LocatedJson> of) implements LocatedJson {}

    record Items(int line, List<LocatedJson> of) implements LocatedJson {}

    record Number(int line, BigDecimal value) implements LocatedJson {}

    record Text(int line, String value) implements LocatedJson {}

    record Blank(int line) implements LocatedJson {}

    /** true or false: no figure, and nothing else here is one. */
    record Truth(int line) implements LocatedJson {}

    JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(20_000)
                    .maxNumberLength(40)
                    .build())
            .build();

    /** @throws JacksonException when it is no JSON, with the place */
    static LocatedJson read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            LocatedJson value = value(parser);
            if (parser.nextToken() != null) {
                return new Blank(parser.currentTokenLocation().getLineNr());
            }
            return value;
        }
    }

    private static LocatedJson value(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Members(line, members(parser));
            case START_ARRAY -> new Items(line, items(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(line, parser.getDecimalValue());
            case VALUE_STRING -> new Text(line, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Truth(line);
            case null, default -> new Blank(line);
        };
    }

    private static Map<String, LocatedJson> members(JsonParser parser) {
        Map<String, LocatedJson> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<LocatedJson> items(JsonParser parser) {
        List<LocatedJson> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }
}
