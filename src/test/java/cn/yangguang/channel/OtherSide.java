package cn.yangguang.channel;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * A platform on a bad day: it takes a message and the answer is lost, is busy, shows what it took a while later, is asked by a program
 * that dies in the middle. It knows keys, as the platforms of the field do, but takes the same key twice and shows it twice: whoever
 * sends again without asking is found out.
 */
final class OtherSide implements ChannelAdapter {

    /** The program ends here as if by kill -9: nothing after it is done. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Random random;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> askedFor = new HashMap<>();
    private final TreeSet<String> gone = new TreeSet<>();

    private final Map<String, String> updated = new HashMap<>();
    private final Correcting correcting;

    OtherSide(long seed) {
        this(seed, Correcting.WITHDRAWS);
    }

    OtherSide(long seed, Correcting correcting) {
        this.random = new Random(seed);
        this.correcting = correcting;
    }

    @Override
    public Correcting correcting(Account account) {
        return correcting;
    }

    @Override
    public Answer update(Adapted what, String key, Former former, Account account) {
        updated.put(key, former.key());
        try {
            return send(what, key, account);
        } finally {
            if (taken.containsKey(key)) {
                gone.add(former.key());
            }
        }
    }

    /** Which key was updated by this one, or empty. */
    String updatedBy(String key) {
        return updated.getOrDefault(key, "");
    }

    @Override
    public String kind() {
        return "other-side";
    }

    @Override
    public String title() {
        return "演示平台";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field("token", "口令", true, true));
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        return new Adapted(Map.of("title", publication.title()), List.of());
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        switch (random.nextInt(10)) {
            case 0 -> throw new Killed();
            case 1 -> {
                return Answer.Later.of("对方繁忙");
            }
            case 2 -> {
                return new Answer.Unknown("没有答复");
            }
            default -> taken.merge(key, 1, Integer::sum);
        }
        return switch (random.nextInt(6)) {
            case 0 -> throw new Killed();
            case 1, 2 -> new Answer.Unknown("答复丢失");
            case 3 -> new Answer.Accepted(Map.of("number", key.substring(0, 8)));
            default -> new Answer.Confirmed(Map.of("number", key.substring(0, 8)));
        };
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return switch (random.nextInt(6)) {
            case 0 -> throw new Killed();
            case 1 -> new Answer.Later("对方繁忙", Duration.ofSeconds(90));
            case 2 -> new Answer.Unknown("没有答复");
            default -> shown(key);
        };
    }

    private Answer shown(String key) {
        if (gone.contains(key)) {
            return new Answer.Withdrawn();
        }
        if (!taken.containsKey(key)) {
            return new Answer.Absent();
        }
        Map<String, String> receipt = Map.of("number", key.substring(0, 8));
        return askedFor.merge(key, 1, Integer::sum) < 2 && random.nextBoolean()
                ? new Answer.Accepted(receipt)
                : new Answer.Confirmed(receipt);
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        if (correcting == Correcting.SENDS_CORRECTION) {
            return new Answer.ByHand("发出的收不回");
        }
        if (random.nextInt(4) == 0) {
            throw new Killed();
        }
        gone.add(key);
        return random.nextInt(3) == 0 ? new Answer.Unknown("没有答复") : new Answer.Withdrawn();
    }

    int times(String key) {
        return taken.getOrDefault(key, 0);
    }

    boolean shows(String key) {
        return taken.containsKey(key) && !gone.contains(key);
    }
}
