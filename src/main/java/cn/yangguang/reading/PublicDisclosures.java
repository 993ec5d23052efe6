package cn.yangguang.reading;

import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.reading.PublicDisclosureQueries.Delivered;
import cn.yangguang.reading.PublicDisclosureQueries.Named;
import cn.yangguang.reading.PublicDisclosureQueries.Whole;
import cn.yangguang.reading.PublicTally.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read (条例 Art. 24: 检索、查阅、下载). Only 主动公开 shows; what is withdrawn answers with the class of the
 * reason, and its files are gone with it.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PublicDisclosures {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int RELATED = 6;

    private final PublicDisclosureQueries items;
    private final PublicListQueries lists;
    private final Channels channels;
    private final Contents contents;

    PublicDisclosures(PublicDisclosureQueries items, PublicListQueries lists, Channels channels, Contents contents) {
        this.items = items;
        this.lists = lists;
        this.channels = channels;
        this.contents = contents;
    }

    /**
     * One page of the items that answer the filter.
     *
     * @param page counted from 1
     * @param size items per page, at least 1
     */
    public PublicListing find(PublicFilter filter, int page, int size) {
        return Reads.declared(filter.read(), () -> {
            PublicListQueries.Portion portion = lists.portion(filter, size, (page - 1L) * size);
            return new PublicListing(portion.total(), page, size, portion.items());
        });
    }

    /** The newest items of an organ, and the newest with those of its lower units. */
    public record Newest(PublicListing own, PublicListing withBelow) {}

    /** Both lists for a page that shows both; the counts of both are read along with them. */
    public Newest newest(String organ, int own, int withBelow) {
        PublicFilter filter = PublicFilter.of(organ);
        return Reads.declared(List.of(filter.read(), filter.withBelow().read()), () -> {
            List<PublicTally> tallies = lists.tallies(filter);
            Reads.once(filter, tallies::getFirst);
            Reads.once(filter.withBelow(), tallies::getLast);
            List<PublicListQueries.Portion> portions = lists.portions(filter, own, withBelow);
            return new Newest(
                    new PublicListing(
                            portions.getFirst().total(),
                            1,
                            own,
                            portions.getFirst().items()),
                    new PublicListing(
                            portions.getLast().total(),
                            1,
                            withBelow,
                            portions.getLast().items()));
        });
    }

    /** Hands over every item that answers the filter, one by one: a list of any length needs no memory. */
    @Transactional(readOnly = true)
    public void each(PublicFilter filter, Consumer<PublicSummary> each) {
        lists.each(filter, each);
    }

    /** The edition of an item that is valid now. */
    public PublicAnswer item(String indexNumber) {
        return answer(indexNumber, indexNumber, null);
    }

    /** One edition of an item; corrected ones stay reachable as long as the item itself is public. */
    public PublicAnswer item(String indexNumber, int edition) {
        return answer(indexNumber, indexNumber, edition);
    }

    /**
     * What an address means that may be an index number, or another index number with something behind it: the item of
     * this number, or else an edition of the item of the other one.
     *
     * @param edition of the other item; null for the valid one
     */
    public PublicAnswer item(String indexNumber, String other, @Nullable Integer edition) {
        return answer(indexNumber, other, edition);
    }

    private PublicAnswer answer(String indexNumber, String other, @Nullable Integer edition) {
        Optional<Whole> found = Reads.settled(() -> items.whole(indexNumber, other, edition));
        if (found.isEmpty()) {
            return new PublicAnswer.Unknown();
        }
        Whole whole = found.get();
        Reads.note(Read.item(whole.disclosure()));
        PublicItem item = whole.item();
        if (whole.reason() != null) {
            return withdrawn(whole, whole.reason());
        }
        if (item != null) {
            Reads.once(new Parts(item.disclosure(), item.edition()), () -> whole);
            return new PublicAnswer.Shown(item);
        }
        Optional<WithdrawalClass> reason =
                edition == null ? Optional.empty() : Reads.settled(() -> items.reason(whole.disclosure(), edition));
        return reason.isPresent() ? withdrawn(whole, reason.get()) : new PublicAnswer.Unknown();
    }

    private static PublicAnswer withdrawn(Whole whole, WithdrawalClass reason) {
        Instant at = whole.withdrawnAt();
        return new PublicAnswer.Withdrawn(
                whole.indexNumber(), whole.organ(), reason, at == null ? null : LocalDate.ofInstant(at, SHANGHAI));
    }

    /** The parts of an edition of an item; a page that shows several of them reads them together with the item. */
    private record Parts(long disclosure, int edition) {}

    private Whole parts(PublicItem item) {
        return Reads.declared(
                Read.item(item.disclosure()),
                () -> Reads.once(
                        new Parts(item.disclosure(), item.edition()),
                        () -> items.whole(item.indexNumber(), item.edition()).orElseThrow()));
    }

    /** The item's editions that may be read, the newest first. */
    public List<PublicEdition> editions(PublicItem item) {
        return parts(item).editions();
    }

    /** The files below the text. Pictures that stand within the text are not listed again. */
    public List<PublicAttachment> attachments(PublicItem item) {
        return parts(item).attachments().stream()
                .filter(attached -> !item.body().contains(attached.file().hash()))
                .map(attached -> new PublicAttachment(attached.name(), attached.file(), attached.personList()))
                .toList();
    }

    /** Where and when this edition was published. */
    public List<PublicDelivery> deliveries(PublicItem item) {
        var offered =
                channels.offeredTo(item.organ()).stream().collect(Collectors.toMap(Channel::code, Function.identity()));
        return parts(item).deliveries().stream()
                .map(delivered -> delivery(delivered, offered.get(delivered.channel())))
                .toList();
    }

    private static PublicDelivery delivery(Delivered delivered, @Nullable Channel channel) {
        Channel known =
                channel == null ? new Channel(delivered.channel(), delivered.channel(), Channel.Kind.OTHER) : channel;
        return new PublicDelivery(known, delivered.postedOn(), delivered.evidence());
    }

    /** What stands beside the item in its category; nothing for an item without one. */
    public PublicNeighbours neighbours(PublicItem item) {
        if (item.category() == null) {
            return new PublicNeighbours(null, null, List.of());
        }
        PublicFilter same = PublicFilter.of(item.organ()).inCategory(item.category());
        return Reads.declared(same.read(), () -> lists.neighbours(item, RELATED));
    }

    /** Items per category under the filter (its own category left open), the fullest first; empty categories are absent. */
    public List<PublicCount> perCategory(PublicFilter filter) {
        return Reads.declared(
                filter.inCategory(null).read(), () -> tally(filter).per(Kind.CATEGORY, filter.year()));
    }

    /** Items per channel under the filter (its own channel left open). An item in two channels counts in both. */
    public List<PublicCount> perChannel(PublicFilter filter) {
        return Reads.declared(filter.read(), () -> tally(filter).per(Kind.CHANNEL, filter.year()));
    }

    /** Items per year of first publication under the filter (its own year left open), the newest year first. */
    public List<PublicCount> perYear(PublicFilter filter) {
        return Reads.declared(filter.read(), () -> tally(filter).perYear());
    }

    /** Whether the counts of the catalogue and of the organs come with those of the list. */
    private static boolean together(PublicFilter filter) {
        return filter.words().isEmpty() && !filter.inYear(null).narrowed();
    }

    /** A page shows several of these counts; they are asked for together. */
    private PublicTally tally(PublicFilter filter) {
        PublicFilter open = filter.inYear(null).sorted(PublicSort.NEWEST);
        return Reads.once(open, () -> lists.tally(open));
    }

    /** Items per category of every organ by its key, the fullest first. */
    public Map<String, List<PublicCount>> perOrganAndCategory() {
        return Reads.declared(PublicFilter.ALL.read(), lists::perOrganAndCategory);
    }

    /** Items per organ under the filter, the fullest first. Meant for a filter with lower units. */
    public List<PublicCount> perOrgan(PublicFilter filter) {
        return Reads.declared(filter.read(), () -> lists.perOrgan(filter));
    }

    /** How many items each organ has under the filter and its newest day; organs without any are absent. */
    public Map<String, PublicOverview.Held> heldPerOrgan(PublicFilter filter) {
        return Reads.declared(
                filter.read(),
                () -> together(filter) ? tally(filter).perOrgan(filter.year()) : lists.heldPerOrgan(filter));
    }

    /** How many items each category and each field of 基层政务公开 holds under the filter, and its newest day. */
    public PublicOverview overview(PublicFilter filter) {
        return Reads.declared(
                filter.inCategory(null).read(),
                () -> together(filter)
                        ? tally(filter).overview(filter.year())
                        : PublicOverview.of(lists.overview(filter)));
    }

    /** The channels an organ offers, in their order. */
    public List<Channel> channels(String organ) {
        return channels.offeredTo(organ);
    }

    /**
     * A file some visible edition holds, under the name the office gave it; empty for every other file.
     *
     * @param asked the name in the address; it chooses between names of the same content and is never sent back
     */
    public Optional<PublicAttachment> file(String hash, String asked) {
        List<Named> known = items.namesOf(hash);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String name = known.stream()
                .map(Named::name)
                .filter(one -> PublicAddress.plain(one).equals(asked))
                .findFirst()
                .orElse(known.getFirst().name());
        boolean personList = known.stream().anyMatch(Named::personList);
        return contents.find(hash)
                .map(file -> new PublicAttachment(name.isEmpty() ? photograph(file) : name, file, personList));
    }

    private static String photograph(StoredFile file) {
        int slash = file.mediaType().indexOf('/');
        return "公示照片-" + file.hash().substring(0, 8) + "."
                + file.mediaType().substring(slash + 1).replace("jpeg", "jpg");
    }
}
