package cn.yangguang.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchAnswer.Count;
import cn.yangguang.search.SearchAnswer.Hit;
import cn.yangguang.search.SearchAnswer.Piece;
import cn.yangguang.search.SearchAnswer.Way;
import cn.yangguang.search.SearchDocument;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.SearchSort;
import cn.yangguang.search.Suggestion;
import cn.yangguang.search.Suggestion.Kind;
import cn.yangguang.search.Validity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded index: what it finds, what it keeps, what it survives. */
class LuceneEngineTest {

    @TempDir
    Path folder;

    private LuceneEngine engine;

    @BeforeEach
    void open() {
        engine = new LuceneEngine(folder.resolve("search"));
        try (var rebuild = engine.rebuild()) {
            rebuild.add(Shelved.ALL);
            rebuild.finish("7");
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private SearchAnswer ask(String line) {
        return engine.search(SearchQuestion.of(line, 10));
    }

    private static List<Long> ids(SearchAnswer answer) {
        return answer.hits().stream().map(Hit::disclosure).toList();
    }

    private long first(String line) {
        List<Long> ids = ids(ask(line));
        return ids.isEmpty() ? 0 : ids.getFirst();
    }

    @Test
    void findsWordsOfTitleTextAndAttachmentAndNamesTheAttachment() {
        assertThat(first("动物疫病")).isEqualTo(Shelved.SHEEP);
        assertThat(first("口蹄疫")).isEqualTo(Shelved.SHEEP);
        Hit hit = ask("公务用车购置").hits().getFirst();
        assertThat(hit.disclosure()).isEqualTo(Shelved.BUDGET);
        assertThat(hit.snippets().getFirst().attachment()).isEqualTo("预算表.xlsx");
    }

    @Test
    void marksPlainPiecesThatMakeUpTheTitle() {
        Hit hit = ask("公租房").hits().getFirst();
        assertThat(String.join("", hit.title().stream().map(Piece::text).toList()))
                .isEqualTo("关于公布公共租赁住房申请条件的通知");
        assertThat(hit.title()).contains(new Piece("公共租赁住房", true));
        assertThat(hit.snippets().getFirst().pieces()).contains(new Piece("公共租赁住房", true));
    }

    /** More than are counted at a time. */
    @Test
    void countsEveryValueOfManyItems() {
        SearchDocument one = Shelved.ALL.getFirst();
        try (var rebuild = engine.rebuild()) {
            rebuild.add(LongStream.rangeClosed(1, 9_000)
                    .mapToObj(id -> copy(one, id))
                    .toList());
            rebuild.finish("8");
        }
        SearchAnswer answer = ask(one.title());
        assertThat(answer.total()).isEqualTo(9_000);
        assertThat(answer.counts().years()).extracting(Count::items).containsExactly(9_000L);
        assertThat(answer.counts().organs()).extracting(Count::items).containsOnly(9_000L);
    }

    /** More than are weighed whole: the rest follows in the order of the first look. */
    @Test
    void givesEachOfVeryManyItemsOnceAndTheMeantOneFirst() {
        SearchDocument one = Shelved.ALL.get((int) Shelved.HOUSING - 1);
        SearchDocument other = Shelved.ALL.get((int) Shelved.SHEEP - 1);
        try (var rebuild = engine.rebuild()) {
            rebuild.add(LongStream.rangeClosed(1, 900)
                    .mapToObj(id -> copy(id == 777 ? other : one, id))
                    .toList());
            rebuild.finish("8");
        }
        engine.remove(List.of(5L));
        engine.commit("9");
        List<Long> all = new ArrayList<>();
        for (int from = 0; from < 900; from += 90) {
            all.addAll(ids(engine.search(page("公布公共租赁住房申请条件", from, 90))));
        }
        assertThat(all).hasSize(898).doesNotHaveDuplicates().doesNotContain(5L, 777L);
        assertThat(first(other.title())).isEqualTo(777);
    }

    private static SearchQuestion page(String line, int from, int size) {
        return new SearchQuestion(line, null, true, null, null, null, null, null, SearchSort.RELEVANCE, from, size);
    }

    private static SearchDocument copy(SearchDocument of, long id) {
        return new SearchDocument(
                id,
                of.edition(),
                of.organ(),
                of.organPath(),
                of.organName(),
                of.indexNumber(),
                of.title(),
                of.summary(),
                of.body(),
                of.documentNumber(),
                of.category(),
                of.categoryTitle(),
                of.matter(),
                of.field(),
                of.keywords(),
                of.publishedOn(),
                of.formationDate(),
                of.channels(),
                of.validity(),
                of.attachments());
    }

    @Test
    void findsNumbersHoweverTheyAreWritten() {
        for (String line : List.of("演政发〔2020〕12号", "演政发[2020]12号", "演政發（2020）第12號", "演政发【2020】12 号", "演政发2020年12号")) {
            assertThat(first(line)).as(line).isEqualTo(Shelved.HOUSING);
        }
        assertThat(first("DEMO-2020/00003")).isEqualTo(Shelved.SHEEP);
        assertThat(first("ｄｅｍｏ－２０２０／００００４")).isEqualTo(Shelved.BUDGET);
    }

    @Test
    void readsTraditionalFullWidthSynonymsAndYears() {
        assertThat(first("動物疫病防控")).isEqualTo(Shelved.SHEEP);
        assertThat(first("村委会评议")).isEqualTo(Shelved.ALLOWANCE);
        assertThat(first("二〇二一年财政预算")).isEqualTo(Shelved.BUDGET);
        assertThat(first("1998年防汛")).isEqualTo(Shelved.ARCHIVED);
        assertThat(first("ＣＯＶＩＤ")).isEqualTo(Shelved.COVID);
        assertThat(first("低保")).isEqualTo(Shelved.ALLOWANCE);
    }

    @Test
    void readsPinyinAndFirstLetters() {
        assertThat(first("gonggongzulin")).isEqualTo(Shelved.HOUSING);
        assertThat(first("cai zheng yu suan")).isEqualTo(Shelved.BUDGET);
        assertThat(first("dwybfk")).isEqualTo(Shelved.SHEEP);
        assertThat(first("ssjygk")).isEqualTo(Shelved.ROAD);
    }

    @Test
    void forgivesAWrongSignAndAWrongLetter() {
        SearchAnswer answer = ask("公共组赁住房");
        assertThat(ids(answer)).first().isEqualTo(Shelved.HOUSING);
        assertThat(answer.way()).isEqualTo(Way.CORRECTED);
        assertThat(answer.instead()).isEqualTo("公共租赁住房");
        assertThat(first("口踢疫")).isEqualTo(Shelved.SHEEP);
        assertThat(first("covdi")).isEqualTo(Shelved.COVID);
    }

    @Test
    void understandsWholeQuestions() {
        assertThat(first("请问怎么申请公租房？需要什么条件")).isEqualTo(Shelved.HOUSING);
        assertThat(first("低保名单在哪里查")).isEqualTo(Shelved.ALLOWANCE);
        assertThat(ask("怎么办").hits()).isEmpty();
    }

    @Test
    void givesTheNearestWhenNothingHasAllWords() {
        SearchAnswer answer = ask("动物 预算");
        assertThat(answer.way()).isEqualTo(Way.NEAREST);
        assertThat(answer.whole()).isZero();
        assertThat(ids(answer)).containsExactlyInAnyOrder(Shelved.SHEEP, Shelved.BUDGET);
    }

    @Test
    void filtersCountsAndSorts() {
        SearchAnswer all = ask("");
        assertThat(all.total()).isEqualTo(Shelved.ALL.size());
        assertThat(ids(all)).first().isEqualTo(Shelved.BUDGET);
        assertThat(ids(engine.search(question(null, SearchSort.OLDEST))))
                .first()
                .isEqualTo(Shelved.ARCHIVED);
        assertThat(ids(engine.search(question(null, SearchSort.FORMATION))))
                .last()
                .isEqualTo(Shelved.BUDGET);
        SearchAnswer town = engine.search(question("town", SearchSort.NEWEST));
        assertThat(town.total()).isEqualTo(4);
        assertThat(town.counts().organs())
                .containsExactly(new Count("county", Shelved.ALL.size()), new Count("town", 4));
        assertThat(town.counts().years()).first().isEqualTo(new Count("2020", 2));
        assertThat(town.counts().validities()).contains(new Count("archived", 1));
        SearchAnswer narrow = engine.search(new SearchQuestion(
                "", "county", true, 2020, "B01", "F19", "platform", Validity.VALID, SearchSort.RELEVANCE, 0, 10));
        assertThat(ids(narrow)).containsExactly(Shelved.HOUSING);
        assertThat(narrow.counts().categories()).extracting(Count::value).contains("B01");
    }

    private static SearchQuestion question(@Nullable String organ, SearchSort sort) {
        return new SearchQuestion("", organ, true, null, null, null, null, null, sort, 0, 10);
    }

    @Test
    void suggestsByBeginningPinyinAndFirstLetters() {
        assertThat(engine.suggest("公租", null, 8)).contains(new Suggestion(Kind.WORD, "公共租赁住房"));
        assertThat(engine.suggest("dongwuyi", null, 8)).contains(new Suggestion(Kind.TITLE, "关于做好秋季动物疫病防控工作的通知"));
        assertThat(engine.suggest("zdsh", null, 8)).contains(new Suggestion(Kind.WORD, "最低生活保障"));
        assertThat(engine.suggest("类别B", null, 8)).contains(new Suggestion(Kind.CATEGORY, "类别B01"));
        assertThat(engine.suggest("财政", "town", 8)).isEmpty();
        assertThat(engine.suggest("", null, 8)).isEmpty();
    }

    @Test
    void findsWhatIsNearestToALongText() {
        assertThat(engine.similar("我想申请公开本镇享受最低生活保障的家庭名单，以及村民委员会评议的情况", null, 3))
                .extracting(Hit::disclosure)
                .first()
                .isEqualTo(Shelved.ALLOWANCE);
    }

    @Test
    void showsAndKeepsOnlyWhatWasCommitted() {
        engine.remove(List.of(Shelved.SHEEP));
        assertThat(engine.size()).isEqualTo(Shelved.ALL.size());
        engine.close();
        engine = new LuceneEngine(folder.resolve("search"));
        assertThat(engine.position()).contains("7");
        assertThat(engine.held()).containsKey(Shelved.SHEEP);
        engine.remove(List.of(Shelved.SHEEP));
        engine.replace(List.of(Shelved.ALL.getFirst()));
        engine.commit("8");
        assertThat(engine.position()).contains("8");
        assertThat(engine.held()).doesNotContainKey(Shelved.SHEEP).hasSize(Shelved.ALL.size() - 1);
    }

    @Test
    void aRebuildThatDoesNotEndChangesNothing() throws IOException {
        try (var rebuild = engine.rebuild()) {
            rebuild.add(List.of(Shelved.ALL.getFirst()));
            assertThatThrownBy(engine::rebuild).isInstanceOf(IllegalStateException.class);
            assertThat(engine.size()).isEqualTo(Shelved.ALL.size());
        }
        assertThat(engine.size()).isEqualTo(Shelved.ALL.size());
        try (var rebuild = engine.rebuild()) {
            rebuild.finish("9");
        }
        assertThat(engine.size()).isZero();
        try (Stream<Path> folders = Files.list(folder.resolve("search"))) {
            assertThat(folders.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void anUnreadableIndexHasNoPositionAndIsMadeAnewAside() throws IOException {
        engine.close();
        try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, "neither".getBytes(StandardCharsets.UTF_8));
            }
        }
        engine = new LuceneEngine(folder.resolve("search"));
        assertThat(engine.position()).isEmpty();
        assertThat(ask("公租房").hits()).isEmpty();
        try (var rebuild = engine.rebuild()) {
            rebuild.add(Shelved.ALL);
            rebuild.finish("10");
        }
        assertThat(first("公租房")).isEqualTo(Shelved.HOUSING);
    }

    @Test
    void takesTheSynonymsOfTheOffice() throws IOException {
        assertThat(ask("娃娃开学").way()).isEqualTo(Way.NEAREST);
        Files.writeString(folder.resolve("synonyms.txt"), "# 本县的说法\n学生 娃娃\n");
        assertThat(first("娃娃返校")).isEqualTo(Shelved.COVID);
        assertThat(ask("娃娃返校").way()).isEqualTo(Way.AS_TYPED);
    }

    /** Any line is a valid question, whatever it is made of. */
    @Test
    void answersAnyLine() {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("lines, seed " + seed);
        Random random = new Random(seed);
        String signs = "公共租赁住房低保的一二〇年号〔〕()[]{}\"'\\/:*?~^!+-&|<>.,; \t\n"
                + "\0\uD83D\uDE00\uD800\uDC00ａＢ12abcxyzü的吗请问é字ÆŽ\u202E\uFFFF";
        List<String> lines = new ArrayList<>(
                List.of("", " ", "*", "?", "\"", "AND OR NOT", "title:x", "(((", "a".repeat(500), "公".repeat(500)));
        for (int i = 0; i < 1_000; i++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(i % 50 == 0 ? 300 : 24);
            for (int n = 0; n < length; n++) {
                line.append(
                        random.nextInt(8) == 0
                                ? (char) random.nextInt(0x10000)
                                : signs.charAt(random.nextInt(signs.length())));
            }
            lines.add(line.toString());
        }
        for (String line : lines) {
            SearchAnswer answer = ask(line);
            assertThat((long) answer.hits().size())
                    .as("seed %d: %s", seed, line)
                    .isLessThanOrEqualTo(answer.total());
            assertThat(engine.suggest(line, null, 5)).hasSizeLessThanOrEqualTo(5);
        }
    }
}
